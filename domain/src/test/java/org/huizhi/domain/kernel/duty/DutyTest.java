package org.huizhi.domain.kernel.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Mandate;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.junit.jupiter.api.Test;

class DutyTest {

    private static final DivisionCode STREET = new DivisionCode("310104003");
    private static final UnitId WATER = new UnitId("water");
    private static final UnitId GAS = new UnitId("gas");
    private static final UnitId PARKS = new UnitId("parks");
    private static final int LIMIT = 2;

    private final Duty desk = Duty.atDesk(STREET);
    private final Duty led =
            desk.leadBy(WATER, List.of(GAS, PARKS), false, LIMIT).get();

    @Test
    void d1_the_desk_holds_it_until_dispatch_and_then_exactly_one_lead() {
        assertThat(desk.holder()).isEqualTo(new Holder.IntakeDesk(STREET));
        assertThat(desk.lead()).isEmpty();
        assertThat(led.holder()).isEqualTo(new Holder.Lead(WATER));
        assertThat(led.lead()).contains(WATER);
        assertThat(led.ledBy(worker("water"))).isTrue();
        assertThat(led.ledBy(worker("gas"))).isFalse();
        assertThat(desk.ledBy(worker("water"))).isFalse();
    }

    @Test
    void d1_each_assistant_has_one_task_of_its_own() {
        assertThat(led.assists().map(Assist::unit)).containsExactly(GAS, PARKS);
        assertThat(led.openAssistOf(worker("gas"))).contains(GAS);
        assertThat(led.openAssistOf(worker("water"))).isEmpty();
        var twice = desk.leadBy(WATER, List.of(GAS, GAS), false, LIMIT).get();
        assertThat(twice.assists()).hasSize(1);
    }

    @Test
    void d1_the_lead_cannot_submit_before_they_are_done_or_released() {
        assertThat(led.submittable()).contains(new DutyRejection.AssistsOpen(List.of(GAS, PARKS)));
        var one = led.assistDone(GAS).get();
        assertThat(one.submittable()).contains(new DutyRejection.AssistsOpen(List.of(PARKS)));
        assertThat(one.openAssistOf(worker("gas"))).isEmpty();
        assertThat(one.release(PARKS).get().submittable()).isEmpty();
        assertThat(desk.submittable()).isEmpty();
    }

    @Test
    void d1_a_task_is_settled_once_and_by_a_unit_that_has_one() {
        assertThat(led.assistDone(WATER)).isEqualTo(Either.left(new DutyRejection.NotAssisting(WATER)));
        assertThat(led.assistDone(GAS).get().release(GAS)).isEqualTo(Either.left(new DutyRejection.NotAssisting(GAS)));
        assertThat(led.release(GAS).get().assists().map(Assist::state))
                .containsExactly(Assist.State.RELEASED, Assist.State.OPEN);
    }

    @Test
    void d1_one_unit_does_not_lead_and_assist() {
        assertThat(desk.leadBy(WATER, List.of(GAS, WATER), false, LIMIT))
                .isEqualTo(Either.left(new DutyRejection.LeadAssistsItself(WATER)));
    }

    @Test
    void d3_returns_are_counted_over_the_whole_life() {
        var back = led.giveBack(STREET).get();

        assertThat(back.holder()).isEqualTo(new Holder.IntakeDesk(STREET));
        assertThat(back.returns()).isEqualTo(1);
        assertThat(back.assists()).isEmpty();
        assertThat(back.backToDesk(STREET).returns()).isEqualTo(1);
    }

    @Test
    void d3_from_the_second_return_the_next_level_decides_and_its_lead_may_not_return_it() {
        var once = led.giveBack(STREET)
                .get()
                .leadBy(GAS, List.empty(), false, LIMIT)
                .get();
        assertThat(once.decidedAbove()).isFalse();
        var twice = once.giveBack(STREET).get();
        assertThat(twice.leadBy(GAS, List.empty(), false, LIMIT))
                .isEqualTo(Either.left(new DutyRejection.NextLevelDecides(2)));

        var above = twice.leadBy(GAS, List.empty(), true, LIMIT).get();
        assertThat(above.decidedAbove()).isTrue();
        assertThat(above.giveBack(STREET)).isEqualTo(Either.left(new DutyRejection.MayNotReturn(2)));
        assertThat(above.backToDesk(STREET).decidedAbove()).isFalse();
        assertThat(desk.leadBy(GAS, List.empty(), true, LIMIT).get().decidedAbove())
                .isFalse();
    }

    @Test
    void d4_whoever_had_a_hand_in_it_does_not_verify_it() {
        var clerk = Actor.of("clerk", Role.STREET_OFFICIAL, "310104003");
        var handled = desk.handledBy(clerk);

        assertThat(desk.verifiableBy(clerk)).isEmpty();
        assertThat(handled.verifiableBy(clerk)).contains(new DutyRejection.VerifierHandledIt());
        assertThat(handled.verifiableBy(Actor.of("other", Role.STREET_OFFICIAL, "310104003")))
                .isEmpty();
    }

    @Test
    void d4_nor_does_a_unit_that_leads_assists_or_has_done_so() {
        var back = led.giveBack(STREET).get();
        for (var unit : List.of("water", "gas", "parks")) {
            assertThat(led.verifiableBy(worker(unit))).isNotEmpty();
            assertThat(back.backToDesk(STREET).verifiableBy(worker(unit))).isNotEmpty();
        }
        assertThat(led.verifiableBy(worker("roads"))).isEmpty();
    }

    @Test
    void d4_a_delegation_hides_neither_of_the_two() {
        var principal = Actor.of("chief", Role.STREET_OFFICIAL, "310104003");
        var deputy = new Actor(
                new ActorId("deputy"),
                principal.grants(),
                Option.of(new Mandate(principal.id(), DateRange.from(java.time.LocalDate.of(2026, 1, 1)))));
        var alone = Actor.of("deputy", Role.STREET_OFFICIAL, "310104003");

        assertThat(desk.handledBy(deputy).verifiableBy(principal)).isNotEmpty();
        assertThat(desk.handledBy(deputy).verifiableBy(alone)).isNotEmpty();
        assertThat(desk.handledBy(principal).verifiableBy(deputy)).isNotEmpty();
        assertThat(desk.handledBy(principal).verifiableBy(alone)).isEmpty();
    }

    private static Actor worker(String unit) {
        return Actor.ofUnit("worker-of-" + unit, unit, "310104003");
    }
}
