package org.huizhi.adapters.web.api.kernel;

import static org.huizhi.adapters.web.api.request.Field.needed;
import static org.huizhi.adapters.web.api.request.Field.optional;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.answer.ListView;
import org.huizhi.adapters.web.api.request.Asked;
import org.huizhi.adapters.web.api.request.Body;
import org.huizhi.adapters.web.api.request.Field;
import org.huizhi.adapters.web.api.request.Kinds;
import org.huizhi.adapters.web.api.request.Shape;
import org.huizhi.adapters.web.api.request.Times;
import org.huizhi.application.kernel.CalendarDesk;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Unacceptable;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 工作日历接口: the published years, and their publication. */
@Controller
@RequestMapping(path = "/api/v1/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
public final class CalendarApi {

    private static final Field<Integer> YEAR = needed("year", Kinds.WHOLE);
    private static final Field<Seq<LocalDate>> OFF = optional("off", Kinds.list(Times.DAY));
    private static final Field<Seq<LocalDate>> WORK = optional("work", Kinds.list(Times.DAY));

    /** The notice as it is published. */
    static final Body<Notice> NOTICE =
            new Body<>(Shape.of(YEAR, OFF, WORK), form -> new Notice(form.get(YEAR), form.all(OFF), form.all(WORK)));

    private final CalendarDesk calendar;

    public CalendarApi(CalendarDesk calendar) {
        this.calendar = calendar;
    }

    /** 放假通知: a year's days off and make-up working days, as somebody typed them. */
    record Notice(int year, Seq<LocalDate> off, Seq<LocalDate> work) {

        Either<Rejection, CalendarYear> sound() {
            var stray = stray("off", off).appendAll(stray("work", work));
            var both = work.filter(off::contains)
                    .map(day -> Fault.of("work", day.toString(), "kernel.calendar.off-and-work", day));
            var faults = stray.appendAll(both);
            return faults.isEmpty()
                    ? Either.right(new CalendarYear(year, off.toSet(), work.toSet()))
                    : Either.left(new Unacceptable(faults));
        }

        private Seq<Fault> stray(String field, Seq<LocalDate> days) {
            return days.filter(day -> day.getYear() != year)
                    .map(day -> Fault.of(field, day.toString(), "kernel.calendar.other-year", year));
        }
    }

    /**
     * 年度视图: one published year.
     *
     * @param off days off, ascending
     * @param work weekend days that are worked, ascending
     */
    public record YearView(int year, java.util.List<LocalDate> off, java.util.List<LocalDate> work) {

        static YearView of(CalendarYear year) {
            return new YearView(
                    year.year(),
                    year.off().toList().sorted().asJava(),
                    year.work().toList().sorted().asJava());
        }
    }

    /**
     * 影响视图: what a publication moved.
     *
     * @param moved the numbers of the open cases whose due instants it moved
     */
    public record MovedView(int year, java.util.List<String> moved) {}

    @GetMapping("/years")
    Answer<ListView<YearView>> years(Asked asked) {
        return asked.reading()
                .flatMap(calendar::find)
                .fold(
                        asked::unseen,
                        known -> Answer.ok(ListView.of(List.ofAll(known.years().values())
                                .sortBy(CalendarYear::year)
                                .map(YearView::of))));
    }

    @PostMapping("/years")
    Answer<MovedView> publish(Asked asked) {
        return asked.creating(NOTICE)
                .flatMap(order -> order.what()
                        .sound()
                        .flatMap(year -> calendar.publish(order.call(), year))
                        .map(moved -> new MovedView(order.what().year(), moved.asJava())))
                .fold(asked::no, Answer::ok);
    }
}
