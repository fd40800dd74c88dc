package org.huizhi.testkit.chains;

import io.vavr.control.Option;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.application.grid.Reported;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.domain.grid.cases.GridCaseId;

/**
 * 效果: what a request led to.
 *
 * @param outcome the case as its actor sees it; none when what was reported was passed on
 * @param receipt of what was passed on
 */
record CaseEffect(Option<Outcome<CaseSheet>> outcome, Option<String> receipt) {

    static CaseEffect of(Outcome<CaseSheet> outcome) {
        return new CaseEffect(Option.of(outcome), Option.none());
    }

    static CaseEffect of(Reported reported) {
        return reported instanceof Reported.Opened opened
                ? of(opened.outcome())
                : new CaseEffect(Option.none(), Option.of(((Reported.Passed) reported).receipt()));
    }

    Option<GridCaseId> id() {
        return outcome.map(each -> each.value().state().id());
    }

    boolean replayed() {
        return outcome.exists(Outcome::replayed);
    }
}
