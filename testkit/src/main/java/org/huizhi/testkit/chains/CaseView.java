package org.huizhi.testkit.chains;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;

/**
 * 所见: every case at one instant, as somebody sees it who may read all of them.
 *
 * @param at when, UTC
 * @param cases oldest first
 */
record CaseView(Instant at, Map<GridCaseId, Seen> cases) {

    /**
     * 一案: one case and what the ledger says about it.
     *
     * @param history oldest first
     */
    record Seen(CaseSheet sheet, Seq<Recorded<GridCaseFact>> history) {

        GridCase state() {
            return sheet.state();
        }
    }

    static CaseView empty(Instant at) {
        return new CaseView(at, LinkedHashMap.empty());
    }

    static CaseView of(GridCases cases, Call reader, Seq<GridCaseId> ids, Instant at) {
        return new CaseView(
                at,
                ids.toLinkedMap(
                        id -> id,
                        id -> new Seen(
                                cases.find(reader, id).get(),
                                cases.history(reader, id).get())));
    }

    Seq<GridCase> states() {
        return cases.values().map(Seen::state);
    }

    /** The cases that are not as they were in the other view. */
    Seq<GridCaseId> changedSince(CaseView before) {
        return cases.toList()
                .filter(each -> before.cases()
                        .get(each._1())
                        .forAll(was -> !was.state().equals(each._2().state())
                                || was.sheet().version() != each._2().sheet().version()
                                || !was.history().equals(each._2().history())))
                .map(each -> each._1());
    }
}
