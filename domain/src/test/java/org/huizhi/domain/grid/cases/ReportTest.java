package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.domain.grid.cases.Lives.ID;
import static org.huizhi.domain.grid.cases.Lives.clock;
import static org.huizhi.domain.grid.cases.Lives.decided;
import static org.huizhi.domain.grid.cases.Lives.next;
import static org.huizhi.domain.grid.cases.Lives.refused;
import static org.huizhi.domain.grid.cases.Lives.result;
import static org.huizhi.domain.grid.cases.Lives.states;
import static org.huizhi.domain.grid.cases.Town.DISPATCHER;
import static org.huizhi.domain.grid.cases.Town.DUTY;
import static org.huizhi.domain.grid.cases.Town.GAS;
import static org.huizhi.domain.grid.cases.Town.HOTLINE;
import static org.huizhi.domain.grid.cases.Town.LEAK;
import static org.huizhi.domain.grid.cases.Town.NINE;
import static org.huizhi.domain.grid.cases.Town.OFFICIAL;
import static org.huizhi.domain.grid.cases.Town.PATROL;
import static org.huizhi.domain.grid.cases.Town.PILES;
import static org.huizhi.domain.grid.cases.Town.POLICY;
import static org.huizhi.domain.grid.cases.Town.STREET;
import static org.huizhi.domain.grid.cases.Town.TERMS;
import static org.huizhi.domain.grid.cases.Town.WATER;
import static org.huizhi.domain.grid.cases.Town.WORKER;
import static org.huizhi.domain.grid.cases.Town.hours;
import static org.huizhi.domain.grid.cases.Town.note;
import static org.huizhi.domain.grid.cases.Town.photos;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.Origin;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.duty.DutyRejection;
import org.huizhi.domain.kernel.duty.Holder;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Submission FIXED = new Submission(
            note("done").get(), List.of("persuade", "explain", "clear"), List.empty(), photos("p-1", "p-2"));

    @Test
    void g1_3_a_case_begins_at_the_desk_of_its_street_with_its_clocks() {
        var opened = decided(report(HOTLINE, PILES, NINE, NINE));
        var gridCase = opened.next();

        assertThat(gridCase.stage()).isEqualTo(new Stage.Reported());
        assertThat(gridCase.duty().holder()).isEqualTo(new Holder.IntakeDesk(STREET));
        assertThat(gridCase.rounds().number()).isEqualTo(1);
        assertThat(gridCase.clocks().all().map(each -> each.id().code()))
                .containsExactly("contact", "arrive", "finish", "survey", "guard");
        assertThat(opened.facts())
                .containsExactly(new GridCaseFact.Reported(
                        ID,
                        CaseNumber.of(LocalDate.of(2026, 1, 5), 1),
                        "hotline",
                        "2101",
                        Town.HERE,
                        Origin.REACTIVE,
                        NINE));
    }

    @Test
    void g1_3_what_is_seen_now_is_not_in_the_future_and_what_is_seen_later_is() {
        assertThat(report(HOTLINE, LEAK, NINE, NINE).isRight()).isTrue();
        assertThat(refused(report(HOTLINE, LEAK, NINE.plusNanos(1000), NINE)))
                .isEqualTo(new GridCaseRejection.OccurredInFuture(NINE.plusNanos(1000), NINE));
    }

    @Test
    void g1_3_what_was_seen_more_than_ten_years_ago_is_mistyped() {
        var oldest = NINE.minus(Report.OLDEST);

        assertThat(report(HOTLINE, LEAK, oldest, NINE).isRight()).isTrue();
        assertThat(refused(report(HOTLINE, LEAK, oldest.minusNanos(1000), NINE)))
                .isEqualTo(new GridCaseRejection.OccurredLongAgo(oldest.minusNanos(1000), oldest));
    }

    @Test
    void g1_3_what_was_told_counts_from_receipt_and_what_was_found_from_the_finding() {
        var told = next(report(HOTLINE, LEAK, NINE, hours(2)));
        var found = next(report(PATROL, LEAK, NINE, hours(2)));

        assertThat(clock(told, "contact", 1).timing().due()).contains(hours(26));
        assertThat(clock(found, "intake", 1).timing().due()).contains(hours(4));
        assertThat(told.report().origin()).isEqualTo(Origin.REACTIVE);
        assertThat(found.report().origin()).isEqualTo(Origin.PROACTIVE);
    }

    @Test
    void g1_18_contact_and_visit_are_due_in_24_hours_and_the_end_in_48_all_from_receipt() {
        var gridCase = next(report(HOTLINE, LEAK, NINE, NINE));

        assertThat(clock(gridCase, "contact", 1).timing().due()).contains(hours(24));
        assertThat(clock(gridCase, "arrive", 1).timing().due()).contains(hours(24));
        assertThat(clock(gridCase, "finish", 1).timing().due()).contains(hours(48));
        assertThat(states(gridCase, "contact", hours(24))).containsExactly("RUNNING");
        assertThat(states(gridCase, "contact", hours(24).plusNanos(1000))).containsExactly("BREACHED");
    }

    @Test
    void g1_3_a_case_of_the_whole_district_is_held_by_the_district() {
        assertThat(GridCase.street(new DivisionCode("310104"))).isEqualTo(new DivisionCode("310104"));
        assertThat(GridCase.street(new DivisionCode("310104003"))).isEqualTo(STREET);
        assertThat(GridCase.street(new DivisionCode("310104003001"))).isEqualTo(STREET);
    }

    @Test
    void g1_13_what_was_fixed_on_the_spot_is_submitted_in_one_step_and_every_clock_of_the_way_stops() {
        var fixed = decided(fixed(PILES, FIXED));
        var gridCase = fixed.next();

        assertThat(gridCase.stage()).isEqualTo(new Stage.Submitted());
        assertThat(fixed.facts().map(GridCaseFact::name)).containsExactly("Reported", "Submitted");
        assertThat(((GridCaseFact.Submitted) fixed.facts().last()).onTheSpot()).isTrue();
        assertThat(fixed.notes()).containsExactlyElementsOf(note("done"));
        assertThat(gridCase.duty().lead()).isEmpty();
        for (var code : List.of("contact", "arrive", "finish", "survey", "guard")) {
            assertThat(states(gridCase, code, hours(1))).as(code).containsExactly("MET");
        }
        assertThat(states(gridCase, "confirm", hours(1))).containsExactly("RUNNING");
    }

    @Test
    void g1_13_fixing_on_the_spot_needs_the_evidence_of_the_playbook() {
        assertThat(refused(fixed(PILES, result("persuade", "explain", "clear"))))
                .isEqualTo(new GridCaseRejection.PhotosMissing(0, 2));
        assertThat(refused(fixed(PILES, result("clear"))))
                .isEqualTo(new GridCaseRejection.MeasuresSkipped("corridor", List.of("persuade", "explain")));
    }

    @Test
    void g1_13_what_was_fixed_on_the_spot_is_confirmed_by_another_and_goes_back_to_the_desk_when_it_fails() {
        var fixed = next(fixed(LEAK, result()));

        assertThat(refused(fixed.checking().confirm(WORKER, true, Option.none(), hours(1), TERMS)))
                .isEqualTo(new DutyRejection.VerifierHandledIt());
        assertThat(next(fixed.checking().confirm(OFFICIAL, true, Option.none(), hours(1), TERMS))
                        .stage())
                .isEqualTo(new Stage.Closed());
        var failed = next(fixed.checking().confirm(OFFICIAL, false, Option.none(), hours(1), TERMS));
        assertThat(failed.stage()).isEqualTo(new Stage.Filed());
        assertThat(states(failed, "finish", hours(1))).containsExactly("RUNNING");
        assertThat(failed.intake()
                        .dispatch(DISPATCHER, WATER, List.of(GAS), hours(2), TERMS)
                        .isRight())
                .isTrue();
        assertThat(failed.handling()
                        .contact(DUTY, Option.none(), List.empty(), hours(2), TERMS)
                        .isRight())
                .isTrue();
    }

    @Test
    void g1_3_a_case_number_is_the_day_and_a_count_of_five_digits_or_more() {
        var day = LocalDate.of(2026, 1, 5);
        assertThat(CaseNumber.of(day, 42).value()).isEqualTo("2026010500042");
        assertThat(CaseNumber.of(day, 123_456).value()).isEqualTo("20260105123456");
        assertThatThrownBy(() -> new CaseNumber("202601050004")).hasMessageContaining("not a case number");
        assertThatThrownBy(() -> new CaseNumber("2026010500042x")).hasMessageContaining("not a case number");
    }

    private static Either<Rejection, Decision<GridCase, GridCaseFact>> report(
            Channel channel, Category category, Instant occurredAt, Instant now) {
        return GridCase.report(
                ID, Town.reported(channel, category, occurredAt, now), Plan.of(POLICY, channel, category), now, TERMS);
    }

    private static Either<Rejection, Decision<GridCase, GridCaseFact>> fixed(Category category, Submission what) {
        return GridCase.fixed(
                ID,
                Town.reported(HOTLINE, category, NINE, NINE),
                Plan.of(POLICY, HOTLINE, category),
                WORKER,
                what,
                NINE,
                TERMS);
    }
}
