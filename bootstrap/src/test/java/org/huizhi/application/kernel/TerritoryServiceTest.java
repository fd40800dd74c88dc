package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.testkit.SampleCast.AUDITOR;
import static org.huizhi.testkit.SampleCast.DISTRICT_OFFICIAL;
import static org.huizhi.testkit.SampleCast.DUTY;
import static org.huizhi.testkit.SampleCast.RESIDENT;
import static org.huizhi.testkit.SampleDistrict.DISTRICT;
import static org.huizhi.testkit.SampleDistrict.HERE;
import static org.huizhi.testkit.SampleDistrict.NEXT_DOOR;
import static org.huizhi.testkit.SampleDistrict.STREET;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.access.Purpose;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.TerritoryChange;
import org.huizhi.domain.kernel.territory.TerritoryUnit;
import org.huizhi.testkit.MovingClock;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TerritoryServiceTest {

    private static final Call OFFICIAL = Call.by(DISTRICT_OFFICIAL);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    private final MemoryStorage storage = MemoryStorage.empty();
    private final MovingClock clock = MovingClock.at(SampleSystem.START);
    private final TerritoryService territory = service();

    private TerritoryService service() {
        return new TerritoryService(
                SampleDistrict.PACK,
                storage.territory(),
                storage.addresses(),
                storage.work(),
                Offices.over(storage, clock));
    }

    @BeforeEach
    void settle() {
        territory.settle();
    }

    @Test
    void t3_the_packs_units_are_put_there_once() {
        assertThat(territory
                        .tree(Call.by(RESIDENT), Option.none(), Option.none())
                        .get()
                        .units())
                .hasSize(SampleDistrict.PACK.territory().size());
        clock.advance(Duration.ofDays(1));
        rename("新一居", TODAY.plusDays(1));

        service().settle();

        assertThat(territory.unit(HERE).get().name()).isEqualTo("新一居");
    }

    @Test
    void t3_what_held_on_a_day_as_known_at_an_instant_stays_the_answer() {
        var before = clock.instant();
        clock.advance(Duration.ofHours(1));

        rename("新一居", FEBRUARY);

        assertThat(name(FEBRUARY, Option.none())).isEqualTo("新一居");
        assertThat(name(FEBRUARY.minusDays(1), Option.none())).isEqualTo("一居");
        assertThat(name(FEBRUARY, Option.of(before))).isEqualTo("一居");
        assertThat(territory
                        .tree(OFFICIAL, Option.of(FEBRUARY), Option.of(before))
                        .get()
                        .unit(HERE)
                        .get()
                        .name())
                .isEqualTo("一居");
        assertThat(territory.unit(HERE).get().name()).as("today").isEqualTo("一居");
    }

    @Test
    void t3_a_change_is_kept_whole_or_not_at_all() {
        clock.advance(Duration.ofHours(1));
        var one = TerritoryUnit.of(new DivisionCode("310199001003"), "一二居", DateRange.from(FEBRUARY));

        var after = territory
                .change(OFFICIAL, new TerritoryChange.Merger(List.of(HERE, NEXT_DOOR), List.of(one), FEBRUARY))
                .get();
        assertThat(after.children(STREET).map(TerritoryUnit::code)).containsExactly(one.code());

        var known = clock.instant();
        var refused = territory.change(
                OFFICIAL, new TerritoryChange.Merger(List.of(HERE, NEXT_DOOR), List.of(one), FEBRUARY));
        assertThat(refused.getLeft().code()).isEqualTo("kernel.unacceptable");
        assertThat(territory.tree(OFFICIAL, Option.of(FEBRUARY), Option.of(known)))
                .isEqualTo(territory.tree(OFFICIAL, Option.of(FEBRUARY), Option.none()));
    }

    @Test
    void t2_what_the_district_promises_is_checked_and_what_it_does_not_is_no_finding() {
        assertThat(territory.check(Call.by(AUDITOR), Option.none()).get()).isEmpty();

        var bare = TerritoryUnit.of(new DivisionCode("310199003"), "北街道", DateRange.from(TODAY));
        storage.territory()
                .put(
                        bare.code(),
                        bare.valid(),
                        Option.of(bare),
                        Offices.over(storage, clock).provenance(OFFICIAL, new Purpose("test")));

        assertThat(territory
                        .check(OFFICIAL, Option.none())
                        .get()
                        .map(finding -> finding.sentence().key()))
                .containsExactly("kernel.territory.undivided");
        assertThat(territory.check(OFFICIAL, Option.of(TODAY.minusDays(1))).get())
                .isEmpty();
    }

    @Test
    void t3_everybody_reads_and_the_district_changes() {
        var change = new TerritoryChange.Renaming(HERE, "新一居", FEBRUARY);

        assertThat(territory.change(Call.by(DUTY), change).getLeft())
                .isEqualTo(new Refusal.NotPermitted("kernel.territory.change"));
        assertThat(territory.check(Call.by(DUTY), Option.none()).getLeft())
                .isEqualTo(new Refusal.NotPermitted("kernel.territory.check"));
        assertThat(territory
                        .find(Call.by(RESIDENT), HERE, Option.none(), Option.none())
                        .get()
                        .name())
                .isEqualTo("一居");
        assertThat(territory
                        .find(Call.by(RESIDENT), new DivisionCode("310199009"), Option.none(), Option.none())
                        .getLeft())
                .isEqualTo(new Refusal.NotFound("310199009"));
    }

    @Test
    void g1_23_a_division_is_found_by_its_code_and_by_its_name_of_today() {
        assertThat(territory.named("一居")).containsExactly(HERE);
        assertThat(territory.named("310199001001")).containsExactly(HERE);
        assertThat(territory.named("一")).isEmpty();
        assertThat(territory.unit(DISTRICT).get().name()).isEqualTo("样例区");
    }

    private void rename(String name, LocalDate on) {
        territory.change(OFFICIAL, new TerritoryChange.Renaming(HERE, name, on)).get();
    }

    private String name(LocalDate on, Option<Instant> known) {
        return territory.find(OFFICIAL, HERE, Option.of(on), known).get().name();
    }
}
