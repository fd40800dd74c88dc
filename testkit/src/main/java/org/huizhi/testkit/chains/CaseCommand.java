package org.huizhi.testkit.chains;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.Call;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;

/**
 * 指令: a request as it is made, of every store alike.
 *
 * @param call who asks, with which key and version
 * @param on the case, none for a report
 * @param words what is asked for
 * @param asking how it is asked
 */
record CaseCommand(Call call, Option<GridCaseId> on, String words, Asking asking) {

    /** 提出: a request of one store. */
    interface Asking {
        Either<Rejection, CaseEffect> ask(GridCases cases, Call call);
    }

    Either<Rejection, CaseEffect> of(GridCases cases) {
        return asking.ask(cases, call);
    }

    Actor actor() {
        return call.actor();
    }

    CaseCommand with(Call other) {
        return new CaseCommand(other, on, words, asking);
    }
}
