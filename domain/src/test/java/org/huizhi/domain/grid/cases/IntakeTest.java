package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.grid.cases.Lives.ID;
import static org.huizhi.domain.grid.cases.Lives.decided;
import static org.huizhi.domain.grid.cases.Lives.dispatched;
import static org.huizhi.domain.grid.cases.Lives.filed;
import static org.huizhi.domain.grid.cases.Lives.next;
import static org.huizhi.domain.grid.cases.Lives.refused;
import static org.huizhi.domain.grid.cases.Lives.reported;
import static org.huizhi.domain.grid.cases.Lives.states;
import static org.huizhi.domain.grid.cases.Lives.verified;
import static org.huizhi.domain.grid.cases.Town.COUNTER;
import static org.huizhi.domain.grid.cases.Town.DISPATCHER;
import static org.huizhi.domain.grid.cases.Town.DISTRICT;
import static org.huizhi.domain.grid.cases.Town.DUTY;
import static org.huizhi.domain.grid.cases.Town.GAS;
import static org.huizhi.domain.grid.cases.Town.LEAD;
import static org.huizhi.domain.grid.cases.Town.LEAK;
import static org.huizhi.domain.grid.cases.Town.PARKS;
import static org.huizhi.domain.grid.cases.Town.TERMS;
import static org.huizhi.domain.grid.cases.Town.WATER;
import static org.huizhi.domain.grid.cases.Town.WORKER;
import static org.huizhi.domain.grid.cases.Town.hours;
import static org.huizhi.domain.grid.cases.Town.note;
import static org.huizhi.domain.grid.cases.Town.photos;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.duty.Assist;
import org.huizhi.domain.kernel.duty.DutyRejection;
import org.huizhi.domain.kernel.duty.Holder;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.junit.jupiter.api.Test;

class IntakeTest {

    @Test
    void g1_4_a_verification_says_whether_the_problem_was_found() {
        var looked = decided(
                reported(COUNTER, LEAK).intake().verify(WORKER, true, note("seen"), photos("p-1"), hours(1), TERMS));

        assertThat(looked.next().stage()).isEqualTo(new Stage.Verified(true));
        assertThat(looked.facts())
                .containsExactly(
                        new GridCaseFact.Verified(ID, true, note("seen").map(each -> each.id()), photos("p-1")));
        assertThat(looked.notes()).containsExactlyElementsOf(note("seen"));
    }

    @Test
    void g1_4_a_channel_may_ask_for_a_verification_before_filing() {
        assertThat(refused(reported(COUNTER, LEAK).intake().file(DUTY, hours(1), TERMS)))
                .isEqualTo(new GridCaseRejection.VerificationMissing());
        assertThat(next(verified(true).intake().file(DUTY, hours(2), TERMS)).stage())
                .isEqualTo(new Stage.Filed());
        assertThat(filed().stage()).isEqualTo(new Stage.Filed());
    }

    @Test
    void g1_4_where_nothing_was_found_there_is_nothing_to_file_but_to_decline_or_to_merge() {
        var unfounded = verified(false);

        assertThat(refused(unfounded.intake().file(DUTY, hours(2), TERMS)))
                .isEqualTo(new GridCaseRejection.NothingFound());
        assertThat(unfounded.obstacle(Verb.DECLINE, DUTY, hours(2), TERMS)).isEmpty();
        assertThat(unfounded.obstacle(Verb.MERGE, DUTY, hours(2), TERMS)).isEmpty();
    }

    @Test
    void g1_5_declining_keeps_the_reason_and_g1_20_releases_the_clocks() {
        var declined = decided(reported().intake().decline(DUTY, "no-matter", note("why"), hours(1), TERMS));

        assertThat(declined.next().stage()).isEqualTo(new Stage.Declined("no-matter"));
        assertThat(declined.facts())
                .containsExactly(
                        new GridCaseFact.Declined(ID, "no-matter", note("why").map(each -> each.id())));
        for (var code : List.of("contact", "arrive", "finish")) {
            assertThat(states(declined.next(), code, hours(100))).containsExactly("RELEASED");
        }
    }

    @Test
    void g1_5_what_was_asked_for_lapses_when_the_case_leaves() {
        var asked = next(reported().settling().askVoid(DUTY, Lives.ASKED, "mistake", Option.none(), hours(1), TERMS));
        var declined = next(asked.intake().decline(DUTY, "no-matter", Option.none(), hours(1), TERMS));

        assertThat(declined.approvals().open()).isEmpty();
    }

    @Test
    void g1_6_a_dispatch_names_one_lead_and_any_assistants() {
        var sent = decided(filed().intake().dispatch(DISPATCHER, WATER, List.of(GAS, PARKS, GAS), hours(2), TERMS));

        assertThat(sent.next().stage()).isEqualTo(new Stage.Dispatched(hours(2)));
        assertThat(sent.next().duty().holder()).isEqualTo(new Holder.Lead(WATER));
        assertThat(sent.next().duty().assists().map(Assist::unit)).containsExactly(GAS, PARKS);
        assertThat(sent.facts()).containsExactly(new GridCaseFact.Dispatched(ID, WATER, List.of(GAS, PARKS), false));
    }

    @Test
    void g1_6_the_lead_does_not_assist_itself() {
        assertThat(refused(filed().intake().dispatch(DISPATCHER, WATER, List.of(GAS, WATER), hours(2), TERMS)))
                .isEqualTo(new DutyRejection.LeadAssistsItself(WATER));
    }

    @Test
    void d3_after_two_returns_the_next_level_decides_the_lead_who_may_not_return_it() {
        var once = returned(filed());
        assertThat(refused(returned(once).intake().dispatch(DISPATCHER, WATER, List.empty(), hours(5), TERMS)))
                .isEqualTo(new DutyRejection.NextLevelDecides(2));
        assertThat(once.intake()
                        .dispatch(DISPATCHER, WATER, List.empty(), hours(5), TERMS)
                        .isRight())
                .isTrue();

        var decided = decided(returned(once).intake().dispatch(DISTRICT, WATER, List.empty(), hours(5), TERMS));
        assertThat(decided.facts()).containsExactly(new GridCaseFact.Dispatched(ID, WATER, List.empty(), true));
        assertThat(decided.next().obstacle(Verb.RETURN, LEAD, hours(6), TERMS))
                .contains(new DutyRejection.MayNotReturn(2));
        assertThat(refused(decided.next().handling().giveBack(LEAD, "not-ours", Option.none(), hours(6), TERMS)))
                .isEqualTo(new DutyRejection.MayNotReturn(2));
    }

    @Test
    void d3_the_next_level_is_the_district_in_which_the_case_lies() {
        var bounced = returned(returned(filed()));
        var elsewhere = Actor.of(
                new ActorId("guest"),
                Grant.of(Role.DISTRICT_OFFICIAL, new DivisionCode("310115")),
                Grant.of(Role.DISPATCHER, new DivisionCode("310104003")));

        assertThat(bounced.obstacle(Verb.DISPATCH, elsewhere, hours(5), TERMS))
                .contains(new DutyRejection.NextLevelDecides(2));
        assertThat(bounced.obstacle(Verb.DISPATCH, DISTRICT, hours(5), TERMS)).isEmpty();
    }

    private static GridCase returned(GridCase filed) {
        return next(dispatched(filed).handling().giveBack(LEAD, "not-ours", Option.none(), hours(3), TERMS));
    }
}
