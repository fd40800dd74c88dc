package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.territory.Datum;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.MapPoint;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;
import org.junit.jupiter.api.Test;

class NotEquippedTest {

    private final Words words = Words.load(SampleDistrict.ZONE);

    @Test
    void b9_nothing_is_taken_and_nobody_told_without_an_adapter() {
        assertThat(Files.none().exists("p-1")).isFalse();
        assertThat(Files.none().keep("a.jpg", new byte[] {1}).getLeft()).isEqualTo(new Refusal.NotEquipped("files"));
        assertThat(Notices.none()
                        .tell(SampleCast.DUTY.id(), Phrase.of("kernel.stale"))
                        .getLeft())
                .isEqualTo(new Refusal.NotEquipped("notices"));
        assertThat(words.say(new Refusal.NotEquipped("files"), Language.ZH)).contains("附件存储");
    }

    @Test
    void b9_a_place_by_point_needs_a_map() {
        var system = SampleSystem.over(MemoryStorage.empty());
        var at = new CaseCommands.Where.AtPoint(new MapPoint(31.05, 121.05, Datum.WGS84), Option.none());
        var told = new CaseCommands.Report(
                "quick", "2102", new Plain("三楼渗水"), Option.none(), Option.none(), List.empty(), at);

        var refused = system.cases().report(Call.by(SampleCast.RESIDENT), told).getLeft();

        assertThat(refused).isEqualTo(new Refusal.NotEquipped("locator"));
        assertThat(Locator.none().nearest(new GeoPoint(31.05, 121.05))).isEmpty();
    }
}
