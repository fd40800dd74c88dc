package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.application.kernel.DeskBench.ID;
import static org.huizhi.testkit.SampleCast.DISPATCHER;
import static org.huizhi.testkit.SampleCast.DUTY;
import static org.huizhi.testkit.SampleCast.OFFICIAL;
import static org.huizhi.testkit.SampleCast.OTHER_DISPATCHER;

import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

/** The desk's loop with a store in which somebody else is faster, and with requests that come again. */
class DeskRaceTest {

    private final DeskBench bench = new DeskBench().opened();

    @Test
    void b4_who_was_overtaken_decides_again_on_what_is_there_now() {
        bench.store.ambush(bench::overtake);

        var done = bench.change(Call.by(DISPATCHER)).get();

        assertThat(done.thing().state().count()).isEqualTo(3);
        assertThat(done.version()).isEqualTo(3);
        assertThat(done.replayed()).isFalse();
        assertThat(bench.asked()).isEqualTo(2);
    }

    @Test
    void b4_what_no_longer_holds_is_refused_when_it_is_decided_again() {
        for (int n = 1; n < 8; n++) {
            bench.overtake();
        }
        bench.store.ambush(bench::overtake);

        assertThat(bench.change(Call.by(DISPATCHER)).getLeft()).isEqualTo(new Slip.Full());
        assertThat(bench.now().state().count()).isEqualTo(9);
    }

    @Test
    void b4_who_is_overtaken_three_times_is_told() {
        bench.store.ambush(bench::overtake);
        bench.store.ambush(bench::overtake);
        assertThat(bench.change(Call.by(DISPATCHER)).isRight()).isTrue();

        var before = bench.store.commits();
        for (int n = 0; n < 3; n++) {
            bench.store.ambush(bench::overtake);
        }

        assertThat(bench.change(Call.by(DISPATCHER)).getLeft()).isInstanceOf(Refusal.Stale.class);
        assertThat(bench.store.commits() - before).isEqualTo(3);
        assertThat(bench.now().state().count()).isEqualTo(7);
    }

    @Test
    void b6_who_named_a_version_is_not_tried_again() {
        bench.store.ambush(bench::overtake);

        assertThat(bench.change(Call.by(DISPATCHER).on(1)).getLeft()).isInstanceOf(Refusal.Stale.class);
        assertThat(bench.asked()).isEqualTo(1);
        assertThat(bench.store.loads()).isEqualTo(1);
        assertThat(bench.now().state().count()).isEqualTo(2);
    }

    @Test
    void b4_what_is_opened_twice_is_opened_once() {
        assertThat(bench.open(Call.by(DUTY)).getLeft()).isInstanceOf(Refusal.Stale.class);
        assertThat(bench.now().version()).isEqualTo(1);
    }

    @Test
    void b5_a_request_that_comes_again_is_answered_with_its_outcome_and_the_thing_as_it_is_now() {
        var call = Call.by(DISPATCHER).on(1).keyed("k-1", "count");
        bench.change(call).get();
        bench.overtake();

        var again = bench.change(call).get();

        assertThat(again).isEqualTo(new Desk.Done<>(bench.now(), 2, Receipt.Answer.DONE, true));
        assertThat(bench.now().state().count()).isEqualTo(3);
        assertThat(bench.asked()).isEqualTo(1);
    }

    @Test
    void b5_an_opening_that_comes_again_prepares_nothing() {
        var fresh = new DeskBench();
        var call = Call.by(DUTY).keyed("k-1", "open");
        fresh.open(call).get();
        fresh.overtake();

        var again = fresh.open(call).get();

        assertThat(again).isEqualTo(new Desk.Done<>(fresh.now(), 1, Receipt.Answer.CREATED, true));
        assertThat(fresh.asked()).isEqualTo(1);
        assertThat(fresh.open(Call.by(DUTY).keyed("k-1", "other")).getLeft()).isEqualTo(new Refusal.KeyReused("k-1"));
    }

    @Test
    void b5_a_key_is_its_actors_own_and_names_one_request() {
        bench.change(Call.by(DISPATCHER).keyed("k-1", "count")).get();

        assertThat(bench.change(Call.by(DISPATCHER).keyed("k-1", "other")).getLeft())
                .isEqualTo(new Refusal.KeyReused("k-1"));
        assertThat(bench.change(Call.by(OTHER_DISPATCHER).keyed("k-1", "count"))
                        .get()
                        .replayed())
                .isFalse();
        assertThat(bench.now().state().count()).isEqualTo(3);
    }

    @Test
    void b5_what_was_done_is_answered_again_also_to_who_may_no_longer_do_it_but_not_to_who_no_longer_sees_it() {
        var call = Call.by(DISPATCHER).keyed("k-1", "count");
        bench.change(call).get();
        var noLonger = bench.desk((action, actor, standing) -> action.equals("slip.find"));
        var nothing = bench.desk((action, actor, standing) -> false);

        assertThat(noLonger.change(call, ID, "slip.change", Receipt.Answer.DONE, (slip, now) -> slip.next())
                        .get()
                        .replayed())
                .isTrue();
        assertThat(nothing.change(call, ID, "slip.change", Receipt.Answer.DONE, (slip, now) -> slip.next())
                        .getLeft())
                .isEqualTo(new Refusal.NotFound(ID));
        assertThat(nothing.open(call, "slip.open", id -> id, now -> Either.left(new Slip.Full()))
                        .getLeft())
                .isEqualTo(new Refusal.NotFound(ID));
    }

    @Test
    void b5_a_refusal_is_not_kept() {
        var call = Call.by(DISPATCHER).keyed("k-1", "count");

        assertThat(bench.change(call, ID, (slip, now) -> Either.left(new Slip.Full()))
                        .isLeft())
                .isTrue();
        assertThat(bench.change(Call.by(OFFICIAL).keyed("k-1", "count")).isLeft())
                .isTrue();

        assertThat(bench.change(call).get().replayed()).isFalse();
    }

    @Test
    void b5_the_same_request_overtaken_by_itself_is_carried_out_once() {
        var call = Call.by(DISPATCHER).on(1).keyed("k-1", "count");
        bench.store.ambush(() -> bench.overtake(call));

        var done = bench.change(call).get();

        assertThat(done).isEqualTo(new Desk.Done<>(bench.now(), 2, Receipt.Answer.DONE, true));
        assertThat(bench.now().state().count()).isEqualTo(2);
    }

    @Test
    void b5_a_key_that_another_request_used_up_meanwhile_is_reused() {
        bench.store.ambush(() -> bench.overtake(Call.by(DISPATCHER).keyed("k-1", "other")));

        assertThat(bench.change(Call.by(DISPATCHER).on(1).keyed("k-1", "count")).getLeft())
                .isEqualTo(new Refusal.KeyReused("k-1"));
        assertThat(bench.now().state().count()).isEqualTo(2);
    }

    @Test
    void b5_a_keyed_request_that_is_tried_again_has_one_effect_and_one_receipt() {
        bench.store.ambush(bench::overtake);

        var done = bench.change(Call.by(DISPATCHER).keyed("k-1", "count")).get();

        assertThat(done.replayed()).isFalse();
        assertThat(done.version()).isEqualTo(3);
        assertThat(bench.receipts.find(DISPATCHER.id(), "k-1").get())
                .matches(receipt -> receipt.version() == 3 && receipt.subject().equals(ID));
    }

    @Test
    void b5_a_receipt_lives_by_the_real_clock_and_keeps_only_a_digest() {
        bench.change(Call.by(DISPATCHER).keyed("k-1", "王小明")).get();

        var receipt = bench.receipts.find(DISPATCHER.id(), "k-1").get();

        assertThat(receipt.at()).isEqualTo(bench.real.instant()).isNotEqualTo(bench.clock.instant());
        assertThat(receipt.digest()).doesNotContain("王小明");
    }
}
