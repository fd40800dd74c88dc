package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.domain.kernel.access.Sensitivity.PLAIN;
import static org.huizhi.domain.kernel.access.Sensitivity.TEXT;
import static org.huizhi.testkit.SampleCast.AUDITOR;
import static org.huizhi.testkit.SampleCast.DUTY;
import static org.huizhi.testkit.SampleCast.PLUMBER;
import static org.huizhi.testkit.SampleCast.RESIDENT;
import static org.huizhi.testkit.SampleCast.STRANGER;
import static org.huizhi.testkit.SampleDistrict.HERE;
import static org.huizhi.testkit.SampleDistrict.WATER;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.access.AccessTable;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Mandate;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.Visible;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.testkit.SampleDistrict;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final String FIND = "grid.case.find";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private final Gate gate = new Gate(AccessTable.matrix(), Gate.Narrowing.none(), () -> TODAY);
    private final Standing told = Standing.at(HERE, RESIDENT.id());

    @Test
    void x4_what_an_actor_sees_depends_on_place_unit_and_person() {
        assertThat(gate.permits(FIND, DUTY, told)).contains(TEXT);
        assertThat(gate.permits(FIND, STRANGER, told)).isEmpty();
        assertThat(gate.permits(FIND, AUDITOR, told)).contains(PLAIN);
        assertThat(gate.permits(FIND, RESIDENT, told)).contains(TEXT);
        assertThat(gate.permits(FIND, RESIDENT, Standing.at(HERE, DUTY.id()))).isEmpty();
        assertThat(gate.permits(FIND, PLUMBER, told)).isEmpty();
        assertThat(gate.permits(FIND, PLUMBER, new Standing(HERE, HashSet.of(WATER), RESIDENT.id())))
                .contains(TEXT);
    }

    @Test
    void x1_a_narrowing_takes_away_and_never_adds() {
        var never = new Gate(AccessTable.matrix(), (action, actor, standing) -> false, () -> TODAY);
        var always = new Gate(AccessTable.matrix(), (action, actor, standing) -> true, () -> TODAY);

        assertThat(never.permits(FIND, DUTY, told)).isEmpty();
        assertThat(always.permits(FIND, STRANGER, told)).isEmpty();
    }

    @Test
    void x1_what_a_host_narrows_is_narrowed_in_queries_and_counted_only_where_it_says_how() {
        var mute = new Gate(AccessTable.matrix(), (action, actor, standing) -> false, () -> TODAY);
        var nothing = new Gate(AccessTable.matrix(), narrowedTo(Visible.nothing()), () -> TODAY);
        var everything = new Gate(
                AccessTable.matrix(),
                narrowedTo(new Visible(HashSet.of(new DivisionCode("310199")), HashSet.empty(), HashSet.empty())),
                () -> TODAY);

        assertThat(gate.mayCount(FIND, DUTY)).isTrue();
        assertThat(mute.mayCount(FIND, DUTY)).isFalse();
        assertThat(nothing.mayCount(FIND, DUTY)).isTrue();
        assertThat(nothing.visible(FIND, DUTY)).isEqualTo(Visible.nothing());
        assertThat(everything.visible(FIND, DUTY).within())
                .as("no more than the table")
                .isEqualTo(gate.visible(FIND, DUTY).within());
    }

    private static Gate.Narrowing narrowedTo(Visible visible) {
        return new Gate.Narrowing() {
            @Override
            public boolean allows(String action, Actor actor, Standing standing) {
                return false;
            }

            @Override
            public Option<Visible> narrowed(String action, Actor actor, Visible allowed) {
                return Option.of(visible);
            }
        };
    }

    @Test
    void x5_an_action_without_a_row_is_a_mistake_in_the_code() {
        assertThatThrownBy(() -> gate.permits("grid.case.sing", DUTY, told))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("grid.case.sing");
    }

    @Test
    void x6_a_delegation_shows_what_the_principal_told_on_its_days_and_so_does_the_query() {
        var on = delegate(DateRange.of(TODAY, TODAY.plusDays(1)));
        var over = delegate(DateRange.of(TODAY.minusDays(1), TODAY));
        var ahead = delegate(DateRange.from(TODAY.plusDays(1)));

        assertThat(gate.permits(FIND, on, told)).contains(TEXT);
        assertThat(gate.visible(FIND, on).shows(HERE, HashSet.empty(), RESIDENT.id()))
                .isTrue();
        for (var actor : new Actor[] {over, ahead}) {
            assertThat(gate.permits(FIND, actor, told)).isEmpty();
            assertThat(gate.visible(FIND, actor).shows(HERE, HashSet.empty(), RESIDENT.id()))
                    .isFalse();
            assertThat(gate.permits(FIND, actor, Standing.at(HERE, actor.id()))).contains(TEXT);
        }
    }

    private static Actor delegate(DateRange days) {
        return new Actor(
                new ActorId("daughter"),
                List.of(Grant.of(Role.RESIDENT, SampleDistrict.DISTRICT)),
                Option.of(new Mandate(RESIDENT.id(), days)));
    }
}
