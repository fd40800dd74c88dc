package org.huizhi.adapters.web.api.grid;

import static org.huizhi.adapters.web.api.request.Route.Trait.LOCATED;
import static org.huizhi.adapters.web.api.request.Route.Trait.TAGGED;
import static org.huizhi.adapters.web.api.request.Route.Trait.VERSIONED;
import static org.huizhi.adapters.web.api.request.Route.read;
import static org.huizhi.adapters.web.api.request.Route.write;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.EnumSet;
import org.huizhi.adapters.web.api.request.Route;
import org.huizhi.domain.grid.cases.Verb;

/** 案件路由: every route about cases, for the description. */
public interface CaseRoutes {

    String ONE = CaseDoor.PATH + "/{id}";

    static Seq<Route> all() {
        return List.of(
                        write(CaseDoor.PATH, "grid.case.report", CaseBodies.REPORT)
                                .answering(201, 202)
                                .with(TAGGED, LOCATED),
                        write(CaseDoor.PATH + "/fixed", "grid.case.fixed", CaseBodies.FIXED)
                                .answering(201, 202)
                                .with(TAGGED, LOCATED),
                        read(CaseDoor.PATH, "grid.case.list")
                                .asking(CaseQueries.LIST)
                                .refusing(422),
                        read(ONE, "grid.case.find").refusing(404).with(TAGGED),
                        read(ONE + "/history", "grid.case.history").refusing(404),
                        read(ONE + "/duplicates", "grid.case.duplicates").refusing(404),
                        read(ONE + "/reporter", "grid.case.reporter").refusing(404),
                        read("/api/v1/grid/figures", "grid.case.figures")
                                .asking(CaseQueries.FIGURES)
                                .refusing(404, 422))
                .appendAll(List.of(Verb.values()).map(CaseRoutes::verb));
    }

    private static Route verb(Verb verb) {
        var asks = EnumSet.of(Verb.PAUSE, Verb.EXTEND, Verb.VOID).contains(verb);
        return write(ONE + "/" + verb.code(), verb.action(), CaseBodies.of(verb))
                .answering(asks ? 202 : 200)
                .refusing(404, 412, 428)
                .with(VERSIONED, TAGGED);
    }
}
