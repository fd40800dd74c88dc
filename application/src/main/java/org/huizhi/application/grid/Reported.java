package org.huizhi.application.grid;

import org.huizhi.application.kernel.Outcome;

/** 上报结果: what a report led to. */
public sealed interface Reported {

    /** 立案受理: a case was opened. */
    record Opened(Outcome<CaseSheet> outcome) implements Reported {}

    /**
     * 已转交: the matter concerns a child at risk; it went to the minors drop box and nothing of it is kept here.
     *
     * @param receipt a number that reveals nothing
     */
    record Passed(String receipt) implements Reported {}
}
