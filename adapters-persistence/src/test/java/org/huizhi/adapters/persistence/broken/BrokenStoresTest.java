package org.huizhi.adapters.persistence.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.huizhi.adapters.persistence.memory.MemoryFixture;
import org.huizhi.adapters.persistence.sample.Errand;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.testkit.contracts.Bench;
import org.huizhi.testkit.contracts.StoreContract;
import org.huizhi.testkit.contracts.UnitOfWorkContract;
import org.junit.jupiter.api.Test;

/** The contracts are tested themselves: each broken store must turn red exactly what it breaks. */
class BrokenStoresTest {

    @Test
    void a_sound_store_breaks_no_promise() {
        assertThat(broken(BrokenStore::new)).isEmpty();
        assertThat(brokenUnit(sound -> sound)).isEmpty();
    }

    @Test
    void catches_a_store_that_ignores_versions() {
        assertThat(broken(BrokenStore.IgnoresVersions::new))
                .contains(
                        "st2_a_stale_commit_is_refused_and_leaves_no_trace",
                        "st2_an_id_is_opened_once",
                        "st2_1_of_8_concurrent_writers_one_wins_per_version",
                        "st2_what_was_never_opened_cannot_be_changed");
    }

    @Test
    void catches_a_store_that_opens_twice() {
        assertThat(broken(BrokenStore.OpensTwice::new))
                .contains("st2_an_id_is_opened_once", "st2_1_of_8_that_open_at_once_one_wins");
    }

    @Test
    void catches_a_store_that_lets_two_writers_win() {
        assertThat(broken(BrokenStore.LetsTwoWritersWin::new))
                .contains("st2_1_of_8_concurrent_writers_one_wins_per_version", "st2_1_of_8_that_open_at_once_one_wins")
                .doesNotContain("st2_a_stale_commit_is_refused_and_leaves_no_trace");
    }

    @Test
    void catches_a_store_that_keeps_one_fact_of_several() {
        assertThat(broken(BrokenStore.KeepsOneFact::new))
                .contains("st1_1_the_history_tells_every_fact_in_order_and_who_when_and_why");
    }

    @Test
    void catches_a_store_that_drops_microseconds() {
        assertThat(broken(BrokenStore.DropsMicroseconds::new))
                .containsExactly("st1_1_the_history_tells_every_fact_in_order_and_who_when_and_why");
    }

    @Test
    void catches_a_store_that_forgets_on_whose_behalf() {
        assertThat(broken(BrokenStore.ForgetsWhoItWasFor::new))
                .containsExactly("st1_1_the_history_tells_every_fact_in_order_and_who_when_and_why");
    }

    @Test
    void catches_a_store_that_loses_notes() {
        assertThat(broken(BrokenStore.LosesNotes::new))
                .containsExactly(
                        "st5_a_note_is_written_once_and_a_commit_that_would_overwrite_it_fails_without_a_trace");
    }

    @Test
    void catches_a_store_that_loses_receipts() {
        assertThat(broken(BrokenStore.LosesReceipts::new))
                .contains(
                        "st3_a_key_is_used_up_for_its_actor_and_for_nobody_else",
                        "st3_a_retried_command_has_one_effect",
                        "st3_of_8_that_send_the_same_request_one_is_carried_out");
    }

    @Test
    void catches_a_store_that_keeps_the_receipt_of_what_it_refused() {
        assertThat(broken(BrokenStore.KeepsReceiptsOfWhatItRefused::new))
                .containsExactly("st2_a_stale_commit_is_refused_and_leaves_no_trace");
    }

    @Test
    void catches_a_store_that_calls_a_repeated_request_stale() {
        assertThat(broken(BrokenStore.ComparesVersionsBeforeKeys::new))
                .contains("st3_a_retried_command_has_one_effect");
    }

    @Test
    void catches_a_store_that_forgets_a_part_of_a_late_stage() {
        assertThat(broken(BrokenStore.ForgetsTheHelpersOfWhatIsDone::new))
                .containsExactly("st1_every_step_of_a_life_loads_back_as_committed");
    }

    @Test
    void catches_a_unit_of_work_that_is_none() {
        assertThat(brokenUnit(BrokenUnitOfWork::keepsEverything))
                .contains(
                        "st4_neither_is_kept_when_the_second_is_stale",
                        "st4_neither_is_kept_when_the_second_is_repeated",
                        "st4_nothing_is_kept_when_a_rule_says_no",
                        "st4_nothing_is_kept_when_the_work_throws",
                        "st4_2_the_work_sees_what_it_wrote_and_nobody_else_does_until_it_is_kept",
                        "st4_of_8_that_each_need_two_things_one_gets_both_and_the_others_leave_no_trace");
    }

    @Test
    void catches_a_unit_of_work_that_keeps_what_was_refused() {
        assertThat(brokenUnit(BrokenUnitOfWork::keepsWhatIsRefused))
                .contains("st4_neither_is_kept_when_the_second_is_stale", "st4_nothing_is_kept_when_a_rule_says_no")
                .doesNotContain("st4_nothing_is_kept_when_the_work_throws");
    }

    @Test
    void catches_a_unit_of_work_that_lets_an_inner_refusal_leak() {
        assertThat(brokenUnit(BrokenUnitOfWork::joinsWithoutASavepoint))
                .containsExactly("st4_1_what_an_inner_work_does_not_keep_leaves_the_outer_one_whole");
    }

    private static Iterable<String> broken(Supplier<BrokenStore> store) {
        return Red.promises(new StoreContract<Errand.Id, Errand, Errand.Fact>() {
            @Override
            protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
                return store.get().storage();
            }
        });
    }

    private static Iterable<String> brokenUnit(UnaryOperator<UnitOfWork> breaking) {
        return Red.promises(new UnitOfWorkContract<Errand.Id, Errand, Errand.Fact>() {
            @Override
            protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
                var sound = MemoryFixture.storage();
                return new Bench<>(
                        sound.store(),
                        breaking.apply(sound.unitOfWork()),
                        sound.receipts(),
                        sound.notes(),
                        sound.sequences(),
                        sound.readLog(),
                        sound.freshId(),
                        sound.life());
            }
        });
    }
}
