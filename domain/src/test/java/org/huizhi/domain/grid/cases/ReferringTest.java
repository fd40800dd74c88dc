package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.grid.cases.Lives.ID;
import static org.huizhi.domain.grid.cases.Lives.OFFERED;
import static org.huizhi.domain.grid.cases.Lives.decided;
import static org.huizhi.domain.grid.cases.Lives.inHand;
import static org.huizhi.domain.grid.cases.Lives.next;
import static org.huizhi.domain.grid.cases.Lives.refused;
import static org.huizhi.domain.grid.cases.Town.CHILDREN;
import static org.huizhi.domain.grid.cases.Town.DUTY;
import static org.huizhi.domain.grid.cases.Town.OFFICIAL;
import static org.huizhi.domain.grid.cases.Town.PROJECT;
import static org.huizhi.domain.grid.cases.Town.TERMS;
import static org.huizhi.domain.grid.cases.Town.hours;
import static org.huizhi.domain.grid.cases.Town.note;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.grid.playbooks.Party;
import org.huizhi.domain.kernel.duty.HandOver;
import org.huizhi.domain.kernel.duty.HandOverRejection;
import org.junit.jupiter.api.Test;

class ReferringTest {

    /** 72 hours after the offer at one o'clock. */
    private static final Instant LAST = hours(4 + 72);

    private final GridCase offered = offered(PROJECT);

    @Test
    void g1_25_a_case_is_offered_to_another_party_and_its_holder_keeps_it() {
        var offer = decided(inHand().referring().offer(DUTY, OFFERED, PROJECT, note("why"), hours(4), TERMS));

        assertThat(offer.facts())
                .containsExactly(new GridCaseFact.Referred(
                        ID, OFFERED, "project", note("why").map(each -> each.id())));
        assertThat(offer.next().duty()).isEqualTo(inHand().duty());
        assertThat(offer.next().stage()).isEqualTo(inHand().stage());
        assertThat(offer.next().clocks()).isEqualTo(inHand().clocks());
    }

    @Test
    void d2_the_other_party_accepts_or_refuses_with_a_reason() {
        var accepted = decided(offered.referring().answer(OFFICIAL, OFFERED, true, Option.none(), hours(5), TERMS));
        assertThat(state(accepted.next())).isEqualTo(new HandOver.State.Accepted(hours(5)));
        assertThat(accepted.facts())
                .containsExactly(new GridCaseFact.ReferralAnswered(ID, OFFERED, true, Option.none()));

        var declined =
                decided(offered.referring().answer(OFFICIAL, OFFERED, false, Option.of("full"), hours(5), TERMS));
        assertThat(state(declined.next())).isEqualTo(new HandOver.State.Refused(hours(5), "full"));
        assertThat(refused(offered.referring().answer(OFFICIAL, OFFERED, false, Option.none(), hours(5), TERMS)))
                .isEqualTo(new HandOverRejection.NoReason());
    }

    @Test
    void d2_what_is_answered_is_not_answered_again() {
        var accepted = next(offered.referring().answer(OFFICIAL, OFFERED, true, Option.none(), hours(5), TERMS));

        assertThat(accepted.obstacle(Verb.ANSWER, OFFICIAL, hours(6), TERMS))
                .contains(new GridCaseRejection.NoSuchReferral(""));
        assertThat(refused(accepted.referring().withdraw(DUTY, OFFERED, hours(6), TERMS)))
                .isEqualTo(new HandOverRejection.NotOpen("Accepted"));
    }

    @Test
    void d2_the_giver_withdraws_what_nobody_has_answered() {
        var back = decided(offered.referring().withdraw(DUTY, OFFERED, hours(5), TERMS));

        assertThat(state(back.next())).isEqualTo(new HandOver.State.Withdrawn(hours(5)));
        assertThat(back.facts()).containsExactly(new GridCaseFact.ReferralWithdrawn(ID, OFFERED));
    }

    @Test
    void d2_an_offer_lapses_after_its_last_instant() {
        assertThat(offered.referring()
                        .answer(OFFICIAL, OFFERED, true, Option.none(), LAST, TERMS)
                        .isRight())
                .isTrue();
        assertThat(offered.referring().lapse(LAST)).isEmpty();
        assertThat(offered.obstacle(Verb.ANSWER, OFFICIAL, LAST, TERMS)).isEmpty();

        var later = LAST.plusNanos(1000);
        assertThat(refused(offered.referring().answer(OFFICIAL, OFFERED, true, Option.none(), later, TERMS)))
                .isEqualTo(new HandOverRejection.NotOpen("Lapsed"));
        assertThat(offered.obstacle(Verb.ANSWER, OFFICIAL, later, TERMS))
                .contains(new GridCaseRejection.NoSuchReferral(""));
        var lapsed = offered.referring().lapse(later).get();
        assertThat(state(lapsed.next())).isEqualTo(new HandOver.State.Lapsed(later));
        assertThat(lapsed.facts()).containsExactly(new GridCaseFact.ReferralLapsed(ID, OFFERED));
        assertThat(lapsed.next().referring().lapse(later)).isEmpty();
    }

    @Test
    void d2_into_the_childrens_context_it_is_accepted_at_once_and_never_again() {
        var given = offered(CHILDREN);

        assertThat(state(given)).isEqualTo(new HandOver.State.Accepted(hours(4)));
        assertThat(given.referrals().head().offer().oneWay()).isTrue();
        assertThat(given.obstacle(Verb.ANSWER, OFFICIAL, hours(5), TERMS)).isNotEmpty();
        assertThat(given.referring().lapse(hours(999))).isEmpty();
    }

    @Test
    void g1_25_only_a_hand_over_of_this_case_is_answered() {
        var unknown = new HandOverId("h-9");
        assertThat(refused(offered.referring().answer(OFFICIAL, unknown, true, Option.none(), hours(5), TERMS)))
                .isEqualTo(new GridCaseRejection.NoSuchReferral("h-9"));
        var two = next(offered.referring().offer(DUTY, unknown, PROJECT, Option.none(), hours(5), TERMS));
        var one = next(two.referring().answer(OFFICIAL, unknown, true, Option.none(), hours(6), TERMS));
        assertThat(one.referrals().map(each -> each.offer().open())).containsExactly(true, false);
    }

    private static GridCase offered(Party to) {
        return next(inHand().referring().offer(DUTY, OFFERED, to, Option.none(), hours(4), TERMS));
    }

    private static HandOver.State state(GridCase gridCase) {
        return List.ofAll(gridCase.referrals()).head().offer().state();
    }
}
