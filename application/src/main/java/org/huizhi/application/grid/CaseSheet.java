package org.huizhi.application.grid;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.calendar.ClockState;

/**
 * 案件页: one case as one person sees it at one instant.
 *
 * @param state the case
 * @param version how often it was committed
 * @param at when it was looked at, UTC
 * @param clocks the clocks of the present round, then older rounds', each with its verdict at {@code at}
 * @param actions the verbs this person may use now, in the order of the case's life
 * @param description what was reported, none for those who see no text
 * @param address the address in words, none where there is none or the person sees no text
 * @param lookBackFrom from which day on it may be looked back at, while that is pending
 */
public record CaseSheet(
        GridCase state,
        long version,
        Instant at,
        Seq<ClockLine> clocks,
        Seq<String> actions,
        Option<String> description,
        Option<String> address,
        Option<LocalDate> lookBackFrom) {

    /**
     * 时限行: one clock and how it stands.
     *
     * @param clock the clock
     * @param name the word people use
     * @param verdict how it stands, explained
     */
    public record ClockLine(Clock clock, Label name, Explained<ClockState> verdict) {}
}
