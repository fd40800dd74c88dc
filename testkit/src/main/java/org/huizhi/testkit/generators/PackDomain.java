package org.huizhi.testkit.generators;

import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.huizhi.domain.kernel.pack.DistrictPack;
import org.huizhi.domain.kernel.pack.Unit;
import org.huizhi.testkit.SampleDistrict;

/** 地区包生成域: the sample pack with other words, calendars, ladders, units, formations and shapes. */
@Domain(DomainContext.Global.class)
@Domain(KernelDomain.class)
public class PackDomain extends DomainContextBase {

    @Provide
    Arbitrary<Unit> units() {
        return Combinators.combine(
                        new AccessDomain().unitIds(), new KernelDomain().labels(), new KernelDomain().divisions())
                .as(Unit::new);
    }

    @Provide
    Arbitrary<DistrictPack> packs() {
        var calendars = new CalendarDomain();
        var formations = new NetworkDomain().formations().list().ofMaxSize(2).map(List::ofAll);
        var shapes = Arbitraries.oneOf(Arbitraries.just(SampleDistrict.PACK.shapes()), new TerritoryDomain().shapes());
        return Combinators.combine(
                        new KernelDomain().labels(),
                        calendars.calendars(),
                        calendars.ladders(),
                        units().list().ofMaxSize(4).map(List::ofAll),
                        formations,
                        shapes)
                .as((name, calendar, ladder, units, teams, drawn) -> {
                    var sample = SampleDistrict.PACK;
                    return new DistrictPack(
                            sample.code(),
                            sample.version(),
                            sample.district(),
                            name,
                            sample.levels(),
                            sample.complete(),
                            sample.territory(),
                            drawn,
                            calendar,
                            ladder,
                            units,
                            sample.purposes(),
                            sample.roles(),
                            sample.rungs(),
                            teams,
                            sample.gazetteer());
                });
    }
}
