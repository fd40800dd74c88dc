package org.huizhi.application.comparison;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.calendar.WorkCalendar;

/** 日历条目: working hours and the published years. */
interface CalendarItems {

    static Seq<Item> of(WorkCalendar calendar) {
        return List.of(Item.of("calendar", "", Phrase.of("pack.diff.kind.calendar"))
                        .saying("zone", calendar.zone())
                        .saying(
                                "windows",
                                calendar.windows()
                                        .map(window -> Phrase.of("pack.diff.window", window.from(), window.to()))))
                .appendAll(calendar.years()
                        .values()
                        .toList()
                        .sortBy(CalendarYear::year)
                        .map(CalendarItems::year));
    }

    private static Item year(CalendarYear year) {
        return Item.of("year", String.valueOf(year.year()), year.year())
                .saying("off", year.off().toList().sorted())
                .saying("work", year.work().toList().sorted());
    }
}
