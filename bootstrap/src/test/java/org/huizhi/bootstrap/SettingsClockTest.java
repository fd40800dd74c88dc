package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.DistrictClock;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.testkit.OpenSealer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsClockTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final Call DUTY = Call.by(Actor.of("duty", Role.DUTY_OFFICER, "310104003"));

    @TempDir
    Path folder;

    private final Storage storage = MemoryStorage.empty();
    private SettingsClock clock;
    private Huizhi huizhi;

    @BeforeEach
    void start() {
        clock = restarted();
        huizhi = Districts.by(clock, storage, folder);
        clock.onPassing(huizhi::tick);
    }

    private SettingsClock restarted() {
        return new SettingsClock(
                Clock.fixed(NOON, ZoneOffset.UTC), storage, ZoneOffset.UTC, "test-1", new OpenSealer());
    }

    @Test
    void it_runs_with_the_real_clock_until_it_is_moved() {
        assertThat(clock.read()).isEqualTo(new DistrictClock.Reading(NOON, false));
    }

    @Test
    void advanced_and_frozen_outlive_a_restart() {
        clock.advance(DUTY, Duration.ofHours(24));
        assertThat(restarted().read()).isEqualTo(new DistrictClock.Reading(NOON.plus(Duration.ofHours(24)), false));

        clock.freeze(DUTY, true);
        clock.advance(DUTY, Duration.ofHours(1));
        assertThat(restarted().read()).isEqualTo(new DistrictClock.Reading(NOON.plus(Duration.ofHours(25)), true));

        clock.freeze(DUTY, false);
        assertThat(restarted().read()).isEqualTo(new DistrictClock.Reading(NOON.plus(Duration.ofHours(25)), false));
    }

    @Test
    void it_never_goes_back_nor_further_than_ten_years() {
        assertThat(clock.advance(DUTY, Duration.ofSeconds(-1)).getLeft().code()).isEqualTo("kernel.clock.backwards");
        assertThat(clock.advance(DUTY, Duration.ZERO).getLeft().code()).isEqualTo("kernel.clock.backwards");
        assertThat(clock.advance(DUTY, Duration.ofDays(3661))
                        .getLeft()
                        .faults()
                        .head()
                        .code())
                .isEqualTo("kernel.clock.too-far");
        assertThat(clock.read().now()).isEqualTo(NOON);
    }

    @Test
    void c6_every_rung_on_the_way_is_reached_at_its_own_instant_in_order() {
        var id = reported();

        clock.advance(DUTY, Duration.ofHours(60));

        var reached = facts(id).filter(line -> line.fact() instanceof GridCaseFact.RungReached);
        assertThat(reached.map(line -> ((GridCaseFact.RungReached) line.fact()).rung())
                        .take(2))
                .containsExactly("remind", "remind");
        assertThat(reached.map(line -> line.by().at()).asJava()).isSorted();
        assertThat(reached.forAll(line -> line.by().at().equals(((GridCaseFact.RungReached) line.fact()).due())))
                .isTrue();
        assertThat(reached.last().by().at()).isEqualTo(NOON.plus(Duration.ofHours(60)));
    }

    @Test
    void c6_passing_the_same_time_in_small_steps_reaches_the_same_rungs() {
        var id = reported();
        for (int hour = 0; hour < 60; hour++) {
            clock.advance(DUTY, Duration.ofHours(1));
        }
        var stepped = facts(id).map(Recorded::fact);

        assertThat(stepped.count(fact -> fact instanceof GridCaseFact.RungReached))
                .isEqualTo(11);
    }

    @Test
    void b5_a_request_that_comes_again_moves_it_once() {
        var asked = DUTY.keyed("advance-1", "a day");
        clock.onPassing(now -> {});

        var first = clock.advance(asked, Duration.ofHours(24));
        assertThat(clock.advance(asked, Duration.ofHours(24))).isEqualTo(first);
        assertThat(restarted().advance(asked, Duration.ofHours(24))).isEqualTo(first);
        assertThat(clock.advance(DUTY.keyed("advance-1", "two days"), Duration.ofHours(48))
                        .getLeft()
                        .code())
                .isEqualTo("kernel.key-reused");
        assertThat(clock.read().now()).isEqualTo(NOON.plus(Duration.ofHours(24)));

        clock.freeze(DUTY.keyed("still", "freeze"), true);
        clock.freeze(DUTY, false);
        clock.freeze(DUTY.keyed("still", "freeze"), true);
        assertThat(clock.read().frozen()).isFalse();
    }

    /** Timed work fails on the way: whoever asks again arrives where the first request was to go. */
    @Test
    void b5_an_advance_that_was_cut_short_is_finished_by_the_same_request() {
        var asked = DUTY.keyed("advance-2", "sixty hours");
        reported();
        clock.onPassing(now -> {
            throw new IllegalStateException("cut");
        });
        assertThatThrownBy(() -> clock.advance(asked, Duration.ofHours(60))).hasMessage("cut");
        assertThat(clock.read().now()).isBefore(NOON.plus(Duration.ofHours(60)));

        clock.onPassing(huizhi::tick);
        clock.advance(asked, Duration.ofHours(60));

        assertThat(clock.read().now()).isEqualTo(NOON.plus(Duration.ofHours(60)));
    }

    private GridCaseId reported() {
        return huizhi.gridCases()
                .report(DUTY, CaseCommands.Report.of("minqing", "2101", "三楼楼道堆物", "310104003001"))
                .get()
                .opened()
                .get();
    }

    private Seq<Recorded<GridCaseFact>> facts(GridCaseId id) {
        return huizhi.gridCases().history(DUTY, id).get();
    }
}
