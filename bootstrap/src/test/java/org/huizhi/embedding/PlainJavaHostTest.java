package org.huizhi.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huizhi.adapters.engines.ciphers.AesSealer;
import org.huizhi.adapters.engines.ciphers.KeyFile;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.adapters.persistence.packs.Packs;
import org.huizhi.application.District;
import org.huizhi.application.Huizhi;
import org.huizhi.application.HuizhiBuilder;
import org.huizhi.application.grid.CaseFilter;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.IdSource;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.testkit.MovingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host in plain Java: what it may bring of its own, and that it is used. */
class PlainJavaHostTest {

    private static final District DISTRICT = Packs.load("xuhui").get();

    @TempDir
    Path folder;

    private final MemoryStorage storage = MemoryStorage.empty();

    private HuizhiBuilder host() {
        return Huizhi.district(DISTRICT, storage)
                .clock(MovingClock.at(Instant.parse("2026-01-05T02:00:00Z")))
                .sealer(new AesSealer(KeyFile.openOrCreate(folder.resolve("host.key")), KeyFile.INDEX))
                .ids(IdSource.of(() -> UUID.randomUUID().toString()));
    }

    @Test
    void a_host_keeps_the_people_itself_and_gets_sealed_ones_only() {
        var citizens = new CitizenFile();
        var huizhi = host().people(citizens).build();

        var id = Telling.reportTo(huizhi);

        assertThat(citizens.rows).hasSize(1);
        assertThat(citizens.rows.values().toString()).doesNotContain("张建国", "13800138000");
        assertThat(storage.people().page(Option.none(), 10)).isEmpty();
        assertThat(huizhi.gridCases().reporter(Telling.DUTY, id).get().name().get())
                .isEqualTo("张建国");
    }

    @Test
    void a_hosts_calendar_stands_in_for_the_packs_and_what_is_published_comes_on_top() {
        var off = LocalDate.of(2030, 3, 4);
        var published = LocalDate.of(2031, 3, 3);
        var own = DISTRICT.pack().calendar().with(new CalendarYear(2030, HashSet.of(off), HashSet.empty()));
        var huizhi = host().calendar(() -> own).build();

        var before = huizhi.calendar().find(Telling.DUTY).get();
        huizhi.calendar()
                .publish(
                        Call.by(Actor.of("official", Role.DISTRICT_OFFICIAL, "310104")),
                        new CalendarYear(2031, HashSet.of(published), HashSet.empty()))
                .get();
        var after = huizhi.calendar().find(Telling.DUTY).get();

        assertThat(before.isWorkingDay(off)).isFalse();
        assertThat(before.isWorkingDay(published)).isTrue();
        assertThat(after.isWorkingDay(off)).isFalse();
        assertThat(after.isWorkingDay(published)).isFalse();
    }

    @Test
    void a_host_may_refuse_what_the_table_allows_and_allow_nothing_it_refuses() {
        var open = host().build();
        var id = Telling.reportTo(open);

        var narrowed = host().narrowedBy((action, actor, standing) -> !action.equals("grid.case.file"))
                .build();
        var widened = host().narrowedBy((action, actor, standing) -> true).build();

        assertThat(narrowed.gridCases().file(Telling.DUTY, id).getLeft()).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(narrowed.gridCases()
                        .list(Telling.DUTY, CaseFilter.all())
                        .get()
                        .total())
                .as("a host that does not say what remains is not counted for")
                .isEmpty();
        assertThat(host().build()
                        .gridCases()
                        .list(Telling.DUTY, CaseFilter.all())
                        .get()
                        .total())
                .isNotEmpty();
        assertThat(widened.gridCases().file(Telling.RESIDENT, id).getLeft()).isInstanceOf(Refusal.NotPermitted.class);
    }
}
