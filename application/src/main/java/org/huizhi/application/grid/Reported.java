package org.huizhi.application.grid;

import io.vavr.control.Option;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.domain.grid.cases.GridCaseId;

/** 上报结果: what a report led to. */
public sealed interface Reported {

    /** The case that was opened; none when what was typed was passed on. */
    default Option<GridCaseId> opened() {
        return this instanceof Opened opened ? Option.of(opened.id()) : Option.none();
    }

    /** 立案受理: a case was opened. */
    record Opened(Outcome<CaseSheet> outcome) implements Reported {

        public GridCaseId id() {
            return outcome.value().state().id();
        }
    }

    /**
     * 已转交: the matter concerns a child at risk; it went to the minors drop box and nothing of it is kept here.
     *
     * @param receipt a number that reveals nothing
     */
    record Passed(String receipt) implements Reported {}
}
