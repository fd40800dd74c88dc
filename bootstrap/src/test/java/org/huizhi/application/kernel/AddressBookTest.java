package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.testkit.SampleCast.DISTRICT_OFFICIAL;
import static org.huizhi.testkit.SampleCast.DUTY;
import static org.huizhi.testkit.SampleDistrict.ELSEWHERE;
import static org.huizhi.testkit.SampleDistrict.HERE;
import static org.huizhi.testkit.SampleDistrict.NEXT_DOOR;
import static org.huizhi.testkit.SampleDistrict.STREET;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Purpose;
import org.huizhi.domain.kernel.territory.Address;
import org.huizhi.domain.kernel.territory.GridCode;
import org.huizhi.domain.kernel.territory.TerritoryChange;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryUnit;
import org.huizhi.testkit.MovingClock;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressBookTest {

    private static final Call OFFICIAL = Call.by(DISTRICT_OFFICIAL);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    private final MemoryStorage storage = MemoryStorage.empty();
    private final MovingClock clock = MovingClock.at(SampleSystem.START);
    private final TerritoryService territory = new TerritoryService(
            SampleDistrict.PACK,
            storage.territory(),
            storage.addresses(),
            storage.work(),
            Offices.over(storage, clock));

    @BeforeEach
    void settle() {
        territory.settle();
    }

    @Test
    void t4_the_longest_beginning_that_is_entered_counts() {
        assertThat(unit("东一路18号")).isEqualTo(HERE);
        assertThat(unit("东一路18号3楼")).isEqualTo(HERE);
        assertThat(unit("东一路20弄7号")).isEqualTo(NEXT_DOOR);
        assertThat(unit("东一路180号")).as("the road's").isEqualTo(STREET);
        assertThat(unit("东一路")).isEqualTo(STREET);
    }

    @Test
    void t4_the_order_in_which_addresses_are_entered_changes_no_answer() {
        enter("西二路5号", Option.of(HERE), DateRange.from(TODAY));
        enter("西二路", Option.of(NEXT_DOOR), DateRange.from(TODAY));
        enter("西三路", Option.of(NEXT_DOOR), DateRange.from(TODAY));
        enter("西三路5号", Option.of(HERE), DateRange.from(TODAY));

        for (var road : List.of("西二路", "西三路")) {
            assertThat(unit(road + "5号1室")).isEqualTo(HERE);
            assertThat(unit(road + "6号")).isEqualTo(NEXT_DOOR);
        }
    }

    @Test
    void t4_the_names_of_city_district_and_street_may_stand_before() {
        assertThat(unit("样例市样例区东街道东一路18号")).isEqualTo(HERE);
        assertThat(unit("样例区 东一路18号")).isEqualTo(HERE);
        assertThat(locate("一居东一路18号").isLeft()).isTrue();
    }

    @Test
    void t4_an_address_that_begins_with_no_entry_is_refused_and_not_repeated() {
        assertThat(faults(locate("北路1号"))).containsExactly(Fault.of("address", "", "kernel.address.unknown"));
        assertThat(faults(locate("……"))).containsExactly(Fault.of("address", "", "kernel.address.blank"));
        assertThat(territory.at("place.address", "北路1号").getLeft().faults().map(Fault::field))
                .containsExactly("place.address");
    }

    @Test
    void t4_where_an_address_lay_on_a_day_as_known_at_an_instant_stays_the_answer() {
        var before = clock.instant();
        clock.advance(Duration.ofHours(1));
        enter("东一路18号", Option.of(NEXT_DOOR), DateRange.from(FEBRUARY));

        assertThat(unit("东一路18号", FEBRUARY.minusDays(1))).isEqualTo(HERE);
        assertThat(unit("东一路18号", FEBRUARY)).isEqualTo(NEXT_DOOR);
        assertThat(territory
                        .locate(OFFICIAL, "东一路18号", Option.of(FEBRUARY), Option.of(before))
                        .get()
                        .unit()
                        .code())
                .isEqualTo(HERE);
    }

    @Test
    void t4_without_its_own_entry_an_address_falls_back_to_the_next_shorter_one() {
        enter("东一路18号", Option.none(), DateRange.from(FEBRUARY));

        assertThat(unit("东一路18号", FEBRUARY.minusDays(1))).isEqualTo(HERE);
        assertThat(unit("东一路18号", FEBRUARY)).isEqualTo(STREET);
    }

    @Test
    void t4_an_entry_goes_with_the_unit_that_is_renamed_and_not_with_one_that_is_gone() {
        territory
                .change(OFFICIAL, new TerritoryChange.Renaming(HERE, "新一居", FEBRUARY))
                .get();
        assertThat(territory
                        .locate(OFFICIAL, "东一路18号", Option.of(FEBRUARY), Option.none())
                        .get()
                        .unit()
                        .name())
                .isEqualTo("新一居");

        var merged = TerritoryUnit.of(TerritoryCode.of("310199001009"), "合居", DateRange.from(FEBRUARY));
        territory.change(OFFICIAL, new TerritoryChange.Merger(List.of(HERE, NEXT_DOOR), List.of(merged), FEBRUARY));
        assertThat(faults(territory.locate(OFFICIAL, "东一路20弄", Option.of(FEBRUARY), Option.none())))
                .containsExactly(Fault.of("address", "", "kernel.address.unit-gone", NEXT_DOOR.value(), FEBRUARY));
        assertThat(unit("东一路20弄", FEBRUARY.minusDays(1))).isEqualTo(NEXT_DOOR);
    }

    @Test
    void t4_an_address_is_entered_for_a_unit_that_exists_on_the_first_day() {
        var stranger = TerritoryCode.of("310199001999");

        var refused = territory.enter(OFFICIAL, Address.of("东一路22号"), Option.of(stranger), DateRange.from(TODAY));

        assertThat(faults(refused))
                .containsExactly(Fault.of("unit", stranger.value(), "kernel.territory.unit-unknown", TODAY));
        assertThat(unit("东一路22号")).isEqualTo(STREET);
    }

    @Test
    void t4_the_district_enters_addresses_and_everybody_locates() {
        assertThat(territory
                        .enter(Call.by(DUTY), Address.of("东一路22号"), Option.of(HERE), DateRange.from(TODAY))
                        .getLeft())
                .isEqualTo(new Refusal.NotPermitted("kernel.territory.enter"));
        assertThat(territory
                        .locate(Call.by(DUTY), "东一路18号", Option.none(), Option.none())
                        .isRight())
                .isTrue();
    }

    @Test
    void t4_a_case_lies_in_the_division_of_a_smaller_unit() {
        var grid = new GridCode(ELSEWHERE.value() + "001");
        storage.territory()
                .put(
                        grid,
                        DateRange.from(TODAY),
                        Option.of(TerritoryUnit.of(grid, "一格", DateRange.from(TODAY))),
                        Offices.over(storage, clock).provenance(OFFICIAL, new Purpose("territory")));
        enter("西二路", Option.of(grid), DateRange.from(TODAY));

        assertThat(unit("西二路1号")).isEqualTo(grid);
        assertThat(territory.at("place.address", "西二路1号")).isEqualTo(Either.right(ELSEWHERE));
    }

    @Test
    void b5_the_same_request_enters_an_address_once() {
        var keyed = OFFICIAL.keyed("k", "enter");
        var address = Address.of("东一路22号");
        territory.enter(keyed, address, Option.of(HERE), DateRange.from(TODAY)).get();
        clock.advance(Duration.ofMinutes(1));
        enter("东一路22号", Option.of(NEXT_DOOR), DateRange.from(TODAY));
        clock.advance(Duration.ofMinutes(1));

        var again = territory
                .enter(keyed, address, Option.of(HERE), DateRange.from(TODAY))
                .get();

        assertThat(again.map(entry -> entry.unit())).contains(NEXT_DOOR);
        assertThat(unit("东一路22号")).isEqualTo(NEXT_DOOR);
    }

    @Test
    void x11_the_store_never_sees_an_address_that_is_looked_up() {
        assertThat(storage.addresses().all(TODAY, clock.instant()).keySet())
                .isNotEmpty()
                .noneMatch(key -> key.contains("东一路"));
    }

    private void enter(String address, Option<TerritoryCode> unit, DateRange days) {
        territory.enter(OFFICIAL, Address.of(address), unit, days).get();
    }

    private Either<Rejection, Located> locate(String address) {
        return territory.locate(OFFICIAL, address, Option.none(), Option.none());
    }

    private TerritoryCode unit(String address) {
        return unit(address, TODAY);
    }

    private TerritoryCode unit(String address, LocalDate on) {
        return territory
                .locate(OFFICIAL, address, Option.of(on), Option.none())
                .get()
                .unit()
                .code();
    }

    private static Seq<Fault> faults(Either<Rejection, ?> refused) {
        return refused.getLeft().faults();
    }
}
