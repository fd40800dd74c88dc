package org.huizhi.adapters.persistence.packs;

import static io.vavr.API.For;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.calendar.WorkCalendar;
import org.huizhi.domain.kernel.calendar.WorkWindow;

/** 日历文件: {@code calendar.yaml}, the zone, the working windows, and the published years. */
interface CalendarFile {

    static Option<WorkCalendar> read(Option<Node> file) {
        return file.flatMap(top -> top.fields("zone", "windows", "years")).flatMap(at -> {
            var years = at.good("years", CalendarFile::year);
            Once.check(
                    years.map(each -> new Once.Use(String.valueOf(each.year().year()), each.node())),
                    "pack.year-twice");
            return For(at.need("zone", CalendarFile::zone), windows(at))
                    .yield((zone, windows) -> new WorkCalendar(
                            zone,
                            windows,
                            HashMap.ofEntries(
                                    years.map(each -> Map.entry(each.year().year(), each.year())))));
        });
    }

    /** 年份及出处. */
    record Stated(Node node, CalendarYear year) {}

    private static Option<ZoneId> zone(Node node) {
        return node.text()
                .flatMap(text -> ZoneId.getAvailableZoneIds().contains(text)
                        ? Option.of(ZoneId.of(text))
                        : node.refuse("pack.zone-unknown"));
    }

    private static Option<Seq<WorkWindow>> windows(Fields at) {
        return at.all("windows", CalendarFile::window).filter(windows -> {
            var late = windows.zip(windows.tail()).indexWhere(pair -> !inOrder(pair._1, pair._2));
            if (late >= 0) {
                at.need("windows", Node::items).get().get(late + 1).refuse("pack.windows-order");
            }
            return late < 0;
        });
    }

    private static boolean inOrder(WorkWindow one, WorkWindow next) {
        return !one.to().equals(LocalTime.MIDNIGHT) && !next.from().isBefore(one.to());
    }

    /** {@code 09:00-11:30}. */
    private static Option<WorkWindow> window(Node node) {
        return node.text().flatMap(text -> {
            var ends = List.of(text.split("-", -1)).map(Forms::time);
            if (ends.size() != 2 || ends.exists(Option::isEmpty)) {
                return node.refuse("pack.window-form");
            }
            var from = ends.get(0).get();
            var to = ends.get(1).get();
            return to.isAfter(from) || to.equals(LocalTime.MIDNIGHT)
                    ? Option.of(new WorkWindow(from, to))
                    : node.refuse("pack.window-empty");
        });
    }

    private static Option<Stated> year(Node node) {
        return node.fields("year", "off", "work")
                .flatMap(at -> at.need("year", each -> each.whole(2000, 2100)).flatMap(year -> {
                    var off = at.<Seq<LocalDate>>allOrNone("off", days -> days(days, year))
                            .map(CalendarFile::flat);
                    var work = at.<Seq<LocalDate>>allOrNone("work", days -> makeUp(days, year))
                            .map(CalendarFile::flat);
                    return For(off, work).yield((free, worked) -> {
                        var both = free.intersect(worked);
                        both.toList()
                                .sorted()
                                .forEach(day -> node.below("work")
                                        .saying(day.toString())
                                        .refuse("pack.off-and-worked"));
                        return new Stated(at.node("year").get(), new CalendarYear(year, free, worked.diff(both)));
                    });
                }));
    }

    private static Set<LocalDate> flat(Seq<Seq<LocalDate>> days) {
        return days.flatMap(each -> each).toSet();
    }

    /** {@code 2026-05-01}, or a stretch with both ends included, {@code 2026-05-01..2026-05-05}; within the year. */
    private static Option<Seq<LocalDate>> days(Node node, int year) {
        return node.text().flatMap(text -> {
            var ends = List.of(text.split("\\.\\.", -1)).map(Forms::day);
            if (ends.size() > 2
                    || ends.exists(Option::isEmpty)
                    || ends.head().get().isAfter(ends.last().get())) {
                return node.refuse("pack.days-form");
            }
            var from = ends.head().get();
            var to = ends.last().get();
            return from.getYear() != year || to.getYear() != year
                    ? node.refuse("pack.day-other-year", year)
                    : Option.of(List.ofAll(from.datesUntil(to.plusDays(1)).toList()));
        });
    }

    /** Days that are worked although they are Saturday or Sunday. */
    private static Option<Seq<LocalDate>> makeUp(Node node, int year) {
        return days(node, year)
                .flatMap(days -> days.exists(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        ? node.refuse("pack.make-up-weekday")
                        : Option.of(days));
    }
}
