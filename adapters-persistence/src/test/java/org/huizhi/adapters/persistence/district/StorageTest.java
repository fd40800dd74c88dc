package org.huizhi.adapters.persistence.district;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.LocalDate;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.TestPostgres;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Account;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.people.Person;
import org.huizhi.domain.kernel.people.PersonRef;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.GridKind;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the district's registers hold comes back as it was put, on every store. */
class StorageTest {

    enum On {
        MEMORY,
        SQLITE,
        POSTGRES
    }

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.sqlite(folder.resolve("huizhi.db"), "310104");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Storage storage(On store) {
        return switch (store) {
            case MEMORY -> MemoryStorage.empty();
            case SQLITE -> SqlStorage.over(database);
            case POSTGRES -> SqlStorage.over(TestPostgres.empty(StorageTest.class));
        };
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void a_person_is_found_by_the_blind_index_of_the_mobile(On store) {
        var people = storage(store).people();
        var person = new Person(
                new PersonRef("p-1"), Option.some(new Sealed("k1.name")), Option.none(), Option.some("fingerprint"));
        var unknown = new Person(new PersonRef("p-2"), Option.none(), Option.none(), Option.none());

        people.put(person.ref(), person, By.NOW);
        people.put(unknown.ref(), unknown, By.NOW);

        assertThat(people.get(person.ref())).containsExactly(person);
        assertThat(people.where("mobile", "fingerprint")).containsExactly(person);
        assertThat(people.page(Option.none(), 10)).containsExactly(person, unknown);
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void an_account_is_found_by_each_of_its_roles(On store) {
        var accounts = storage(store).accounts();
        var street = new DivisionCode("310104003");
        var account = new Account(
                new ActorId("dispatcher"),
                "salted hash",
                List.of(Grant.of(Role.DISPATCHER, street), Grant.forUnit(new UnitId("water"), street)),
                true,
                false);

        accounts.put(account.login(), account, By.NOW);

        assertThat(accounts.get(account.login())).containsExactly(account);
        assertThat(accounts.where("role", "DISPATCHER")).containsExactly(account);
        assertThat(accounts.where("role", "HANDLING_UNIT")).containsExactly(account);
        assertThat(accounts.where("role", "AUDITOR")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void published_years_come_in_the_order_of_their_numbers(On store) {
        var years = storage(store).calendarYears();
        var next = CalendarYear.plain(2027);
        var year = new CalendarYear(
                2026,
                HashSet.of(DAY, DAY.plusDays(1)),
                HashSet.of(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 10, 10)));

        years.put(2027, next, By.NOW);
        years.put(2026, year, By.NOW);

        assertThat(years.get(2026)).containsExactly(year);
        assertThat(years.page(Option.none(), 1_000)).containsExactly(year, next);
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void a_setting_is_kept_until_it_is_put_again(On store) {
        var settings = storage(store).settings();

        settings.put("clock", "{\"frozen\":true}", By.NOW);
        settings.put("clock", "", By.NOW);

        assertThat(settings.get("clock")).containsExactly("");
        assertThat(settings.get("other")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void units_of_every_level_come_back_under_their_codes(On store) {
        var territory = storage(store).territory();
        var range = DateRange.from(DAY);
        var units = List.of(
                        "310104",
                        "310104003",
                        "310104003-p01",
                        "310104003001",
                        "310104003001002",
                        "31010400300100203",
                        "31010400300100203-b004")
                .map(code -> TerritoryUnit.of(TerritoryCode.of(code), "单元 " + code, range));
        var grid = new TerritoryUnit(
                TerritoryCode.of("310104003001003"), "网格", Option.none(), range, Option.some(GridKind.values()[0]));

        units.append(grid).forEach(unit -> territory.put(unit.code(), range, Option.some(unit), By.NOW));

        units.append(grid)
                .forEach(unit ->
                        assertThat(territory.at(unit.code(), DAY, By.NOW.at())).containsExactly(unit));
        assertThat(territory.all(DAY, By.NOW.at()).values()).containsExactlyInAnyOrderElementsOf(units.append(grid));
        assertThat(territory.all(DAY.minusDays(1), By.NOW.at())).isEmpty();
    }
}
