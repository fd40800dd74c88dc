package org.huizhi.testkit.laws;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** 走法: one step of a way; what only some cases allow is left out where it cannot be. */
enum LoopMove {
    FILE,
    CALL_FROM_DESK,
    MERGE,
    UNMERGE,
    DISPATCH,
    RETURN_IF_ALLOWED,
    TAKE,
    CALL,
    VISIT,
    PAUSE_IF_ALLOWED,
    RESUME_IF_PAUSED,
    SUBMIT,
    PASS,
    FAIL,
    RELAPSE,
    REOPEN;

    /** The ways, by name; {@code fixed} begins with a fix on the spot, every other one with a report. */
    static Map<String, Seq<LoopMove>> ways() {
        return LinkedHashMap.of(
                "straight",
                List.of(FILE, DISPATCH, TAKE, CALL, VISIT, SUBMIT, PASS),
                "called first",
                List.of(CALL_FROM_DESK, FILE, DISPATCH, TAKE, VISIT, SUBMIT, FAIL, SUBMIT, PASS),
                "returned",
                List.of(
                        FILE,
                        DISPATCH,
                        RETURN_IF_ALLOWED,
                        DISPATCH,
                        RETURN_IF_ALLOWED,
                        DISPATCH,
                        TAKE,
                        SUBMIT,
                        FAIL,
                        SUBMIT,
                        PASS,
                        RELAPSE,
                        DISPATCH,
                        TAKE,
                        SUBMIT,
                        PASS),
                "paused",
                List.of(
                        FILE,
                        DISPATCH,
                        PAUSE_IF_ALLOWED,
                        RETURN_IF_ALLOWED,
                        DISPATCH,
                        TAKE,
                        RESUME_IF_PAUSED,
                        PAUSE_IF_ALLOWED,
                        RESUME_IF_PAUSED,
                        SUBMIT,
                        PASS,
                        REOPEN,
                        DISPATCH,
                        RETURN_IF_ALLOWED,
                        DISPATCH,
                        TAKE,
                        SUBMIT,
                        PASS),
                "merged",
                List.of(MERGE, UNMERGE, FILE, DISPATCH, TAKE, SUBMIT, PASS, RELAPSE, DISPATCH, TAKE, SUBMIT, PASS),
                "fixed",
                List.of(
                        FAIL,
                        DISPATCH,
                        RETURN_IF_ALLOWED,
                        DISPATCH,
                        TAKE,
                        SUBMIT,
                        PASS,
                        REOPEN,
                        DISPATCH,
                        TAKE,
                        SUBMIT,
                        PASS));
    }
}
