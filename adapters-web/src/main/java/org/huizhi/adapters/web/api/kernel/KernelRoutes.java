package org.huizhi.adapters.web.api.kernel;

import static org.huizhi.adapters.web.api.request.Route.read;
import static org.huizhi.adapters.web.api.request.Route.write;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.adapters.web.api.request.Body;
import org.huizhi.adapters.web.api.request.Route;

/** 通用路由: every route that belongs to no context, for the description. */
public interface KernelRoutes {

    String TERRITORY = "/api/v1/territory";

    static Seq<Route> all() {
        return List.of(
                        read("/api/v1/vocabulary", "kernel.vocabulary"),
                        files(),
                        read("/api/v1/calendar/years", "kernel.calendar.find"),
                        write("/api/v1/calendar/years", "kernel.calendar.publish", CalendarApi.NOTICE),
                        read("/api/v1/demo/clock", "kernel.clock.read"),
                        write("/api/v1/demo/clock", "kernel.clock.set", DemoClockApi.SETTING),
                        read(LedgerApi.PATH, "kernel.ledger.verify").refusing(404),
                        read(OutboxApi.PATH + "/parked", "kernel.outbox.parked")
                                .asking(OutboxApi.LIST)
                                .refusing(404),
                        write(OutboxApi.PATH + "/{subscriber}/replay", "kernel.outbox.replay", OutboxApi.REPLAY)
                                .refusing(404))
                .appendAll(territory())
                .appendAll(accounts());
    }

    /** Named by its content, a file that comes again is the same one without a key. */
    private static Route files() {
        var route = write("/api/v1/files", "kernel.file.keep", Body.NOTHING);
        return new Route(
                route.method(),
                route.path(),
                route.action(),
                Option.none(),
                Option.none(),
                List.of(201),
                List.of(400, 413, 415, 422),
                HashSet.empty());
    }

    private static Seq<Route> territory() {
        return List.of(
                read(TERRITORY, "kernel.territory.tree").asking(TerritoryBodies.AS_OF),
                read(TERRITORY + "/{code}", "kernel.territory.find")
                        .asking(TerritoryBodies.AS_OF)
                        .refusing(404),
                read(TERRITORY + "/findings", "kernel.territory.check")
                        .asking(TerritoryBodies.AS_OF)
                        .refusing(404),
                read(TERRITORY + "/locate", "kernel.territory.locate")
                        .asking(TerritoryBodies.LOCATE)
                        .refusing(422),
                write(TERRITORY + "/addresses", "kernel.territory.enter", TerritoryBodies.ENTER),
                write(TERRITORY + "/merge", "kernel.territory.merge", TerritoryBodies.MERGE),
                write(TERRITORY + "/{code}/divide", "kernel.territory.divide", TerritoryBodies.DIVIDE)
                        .refusing(404),
                write(TERRITORY + "/{code}/rename", "kernel.territory.rename", TerritoryBodies.RENAME)
                        .refusing(404));
    }

    private static Seq<Route> accounts() {
        return List.of(
                read(AccountApi.PATH + "/me", "kernel.account.me"),
                write(AccountApi.PATH + "/me/password", "kernel.account.change-password", AccountBodies.CHANGE),
                read(AccountApi.PATH, "kernel.account.list")
                        .asking(AccountBodies.LIST)
                        .refusing(404),
                write(AccountApi.PATH, "kernel.account.open", AccountBodies.OPEN)
                        .answering(201),
                write(AccountApi.PATH + "/{login}/disable", "kernel.account.disable", Body.NOTHING)
                        .refusing(404),
                write(AccountApi.PATH + "/{login}/reset", "kernel.account.reset", Body.NOTHING)
                        .refusing(404));
    }
}
