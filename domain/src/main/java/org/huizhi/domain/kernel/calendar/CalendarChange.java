package org.huizhi.domain.kernel.calendar;

import io.vavr.collection.Seq;
import java.time.Instant;

/** 日历变更: what loading another calendar does to the verdicts. */
public interface CalendarChange {

    /** The clocks whose state or due instant, asked about at {@code at} and as known then, differs under the two terms. */
    static Seq<VerdictChange> verdictsThatChange(Seq<Clock> clocks, ClockTerms before, ClockTerms after, Instant at) {
        return clocks.map(clock -> new VerdictChange(clock, clock.state(at, at, before), clock.state(at, at, after)))
                .filter(CalendarChange::differs);
    }

    /** The facts are the same, so a state differs only where the due instant does. */
    private static boolean differs(VerdictChange change) {
        return !change.before()
                .inputs()
                .get("due")
                .equals(change.after().inputs().get("due"));
    }
}
