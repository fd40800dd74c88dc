package org.huizhi.application.grid;

/** 案件计数: what can be counted about cases; each count opens to exactly the list it counts. */
public enum CaseCount {
    /** 受理数: received in the window */
    RECEIVED,
    /** 在办数: open now */
    OPEN,
    /** 超时数: open now with a running clock past its due instant */
    OVERDUE,
    /** 应处置数: with a handling clock that was due in the window or was stopped in it; released clocks do not count */
    DUE,
    /** 处置数: submitted in the window and not sent back since */
    HANDLED,
    /** 按期处置数: handled, at or before the due instant */
    HANDLED_ON_TIME,
    /** 结案数: whose present round was closed in the window */
    CLOSED
}
