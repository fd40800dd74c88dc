package org.huizhi.application.grid;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.domain.grid.cases.CaseNumber;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Place;
import org.huizhi.domain.grid.cases.Report;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.testkit.OpenSealer;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;
import org.huizhi.testkit.generators.LivedCase;

/** Cases of every stage all over the sample district, told by anybody. */
record SomeCases(Seq<LivedCase> lived) {

    /** Before anything was received. */
    private static final Instant EARLY = Instant.parse("2025-12-01T00:00:00Z");

    /** As many as have lived, each told by a reporter and lying in a place; nothing lies in the district as a whole. */
    static SomeCases of(
            java.util.List<LivedCase> lived, java.util.List<ActorId> reporters, java.util.List<DivisionCode> places) {
        return new SomeCases(List.ofAll(lived)
                .zipWithIndex()
                .map(each -> new LivedCase(
                        moved(each._1.gridCase(), each._2 + 1, reporters.get(each._2), within(places.get(each._2))),
                        each._1.now(),
                        each._1.facts())));
    }

    /** The same, all piles in corridors that were seen within a week. */
    SomeCases alike() {
        return new SomeCases(lived.zipWithIndex()
                .map(each -> new LivedCase(
                        told(
                                each._1.gridCase().id(),
                                each._1.gridCase(),
                                seen(each._1.gridCase().report(), each._2)),
                        each._1.now(),
                        each._1.facts())));
    }

    Seq<GridCase> all() {
        return lived.map(LivedCase::gridCase);
    }

    /** A district in which these are the cases, at an instant after everything that happened. */
    SampleSystem system(Instant now) {
        var storage = MemoryStorage.empty();
        var system = SampleSystem.over(storage);
        var by =
                new Provenance(new ActorId("test"), Option.none(), new Purpose("test"), now, "sample-1", Option.none());
        lived.forEach(each -> storage.gridCases()
                .commit(each.gridCase().id(), 0, new Decision<>(each.gridCase(), each.facts(), List.empty()), by)
                .get());
        system.clock().advance(Duration.between(system.now(), now));
        return system;
    }

    private static DivisionCode within(DivisionCode place) {
        return place.equals(SampleDistrict.DISTRICT) ? SampleDistrict.HERE : place;
    }

    private static GridCase moved(GridCase from, int n, ActorId reporter, DivisionCode place) {
        var id = new GridCaseId("some-" + n);
        var told = from.report();
        var report = new Report(
                CaseNumber.of(LocalDate.of(2026, 1, 5), n),
                told.channel(),
                told.category(),
                told.origin(),
                new Place(place, Option.none(), Option.none()),
                told.occurredAt(),
                told.receivedAt(),
                reporter,
                told.teller(),
                new OpenSealer().seal("楼道堆物", CaseSheets.place(id, "description")),
                told.photos());
        return told(id, from, report);
    }

    private static Report seen(Report told, int n) {
        return new Report(
                told.number(),
                told.channel(),
                "2101",
                told.origin(),
                told.place(),
                EARLY.plus(Duration.ofHours(20L * n)),
                told.receivedAt(),
                told.by(),
                told.teller(),
                told.description(),
                told.photos());
    }

    private static GridCase told(GridCaseId id, GridCase from, Report report) {
        return new GridCase(
                id,
                report,
                from.plan(),
                from.stage(),
                from.duty(),
                from.clocks(),
                from.rounds(),
                from.approvals(),
                from.absorbed(),
                from.referrals());
    }
}
