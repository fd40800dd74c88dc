package org.huizhi.domain.kernel.calendar;

import static org.huizhi.domain.kernel.calendar.Facts.APPROVER;
import static org.huizhi.domain.kernel.calendar.Facts.TERMS;
import static org.huizhi.domain.kernel.calendar.Facts.natural;
import static org.huizhi.domain.kernel.calendar.Facts.time;
import static org.huizhi.domain.kernel.calendar.Facts.workingDays;
import static org.huizhi.domain.kernel.calendar.Facts.workingHours;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.huizhi.domain.kernel.Fault;

/** The clocks of one matter: three start at nine on a Monday, the fourth waits and may not be paused. */
interface OneMatter {

    Instant NINE = time("2026-01-05 09:00");
    Instant TEN = time("2026-01-05 10:00");
    Instant NOON = time("2026-01-05 12:00");
    Instant NEXT_WEEK = time("2026-01-12 09:00");

    ClockRule CHECKED = new ClockRule(
            "checked", ClockRule.Kind.NATURAL, new Budget.Hours(Duration.ofHours(2)), "resolved", "checked", false);

    Clocks OPENED = Clocks.none()
            .open(List.of(natural("contacted", 4), workingHours("arrived", 4), workingDays("resolved", 2), CHECKED), 1);

    Clocks RUNNING = OPENED.on("received", 1, NINE, NINE, TERMS);

    static List<String> names(Clocks clocks, Instant at) {
        return clocks.all()
                .map(clock -> clock.state(at, at, TERMS).value().name())
                .toList();
    }

    /** At ten. */
    static Either<ClockRejection, Clocks> pausing(Clocks clocks, String... codes) {
        return clocks.pause(List.of(codes), 1, TEN, TEN, "weather", APPROVER, TERMS);
    }

    static List<String> codes(Either<ClockRejection, Clocks> refused) {
        return refused.getLeft().faults().map(Fault::code).toList();
    }
}
