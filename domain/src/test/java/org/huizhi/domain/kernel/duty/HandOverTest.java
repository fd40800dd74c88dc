package org.huizhi.domain.kernel.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.access.ActorId;
import org.junit.jupiter.api.Test;

class HandOverTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final Instant LAST = NOON.plus(Duration.ofHours(72));
    private static final Instant LATE = LAST.plusNanos(1000);

    private final HandOver offer = HandOver.offer("project", new ActorId("duty"), NOON, LAST);

    @Test
    void d2_until_acceptance_the_giver_keeps_the_duty() {
        assertThat(offer.open()).isTrue();
        assertThat(offer.giverHolds()).isTrue();
        assertThat(offer.accept(NOON).get().giverHolds()).isFalse();
        assertThat(offer.refuse("full", NOON).get().giverHolds()).isTrue();
        assertThat(offer.withdraw(NOON).get().giverHolds()).isTrue();
        assertThat(offer.lapse(LATE).get().giverHolds()).isTrue();
    }

    @Test
    void d2_an_offer_is_accepted_refused_with_a_reason_or_withdrawn() {
        assertThat(offer.accept(LAST).get().state()).isEqualTo(new HandOver.State.Accepted(LAST));
        assertThat(offer.refuse("full", LAST).get().state()).isEqualTo(new HandOver.State.Refused(LAST, "full"));
        assertThat(offer.withdraw(LAST).get().state()).isEqualTo(new HandOver.State.Withdrawn(LAST));
        assertThat(offer.refuse(" ", NOON)).isEqualTo(Either.left(new HandOverRejection.NoReason()));
    }

    @Test
    void d2_it_lapses_after_its_last_instant_and_once() {
        assertThat(offer.lapse(LAST)).isEmpty();
        var lapsed = offer.lapse(LATE).get();
        assertThat(lapsed.state()).isEqualTo(new HandOver.State.Lapsed(LATE));
        assertThat(lapsed.lapse(LATE)).isEmpty();
        assertThat(offer.accept(NOON).get().lapse(LATE)).isEmpty();
    }

    @Test
    void d2_what_is_settled_or_past_its_time_is_not_answered_and_says_how_it_stands() {
        var settled = List.of(
                offer.accept(NOON).get(),
                offer.refuse("full", NOON).get(),
                offer.withdraw(NOON).get());
        assertThat(settled.map(each -> each.accept(NOON).getLeft().reason()))
                .containsExactly(stands("accepted"), stands("refused"), stands("withdrawn"));
        assertThat(offer.accept(LATE).getLeft().reason()).isEqualTo(stands("lapsed"));
        assertThat(offer.withdraw(LATE).isLeft()).isTrue();
        assertThat(offer.refuse("full", LATE).isLeft()).isTrue();
    }

    @Test
    void d2_one_way_it_is_accepted_in_the_same_instant() {
        var given = HandOver.oneWay("children", new ActorId("duty"), NOON);

        assertThat(given.state()).isEqualTo(new HandOver.State.Accepted(NOON));
        assertThat(given.oneWay()).isTrue();
        assertThat(given.open()).isFalse();
        assertThat(given.giverHolds()).isFalse();
        assertThat(given.refuse("full", NOON).isLeft()).isTrue();
        assertThat(given.withdraw(NOON).isLeft()).isTrue();
        assertThat(given.lapse(LATE)).isEmpty();
        assertThat(offer.oneWay()).isFalse();
    }

    private static Phrase stands(String state) {
        return Phrase.of("kernel.handover.not-open", Phrase.of("handover.state." + state));
    }
}
