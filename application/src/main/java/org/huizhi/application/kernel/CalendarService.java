package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.function.Function;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Unacceptable;
import org.huizhi.domain.kernel.access.Purpose;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.calendar.WorkCalendar;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** The calendar in force: the pack's years or the host's, overlaid by those that were published since. */
public final class CalendarService implements CalendarDesk, Calendars {

    private static final Purpose PURPOSE = new Purpose("calendar");

    private final DivisionCode district;
    private final Calendars base;
    private final Register<Integer, CalendarYear> years;
    private final Office office;
    private final Once once;
    private final Retiming retiming;
    private volatile WorkCalendar inForce;

    /**
     * @param base what published years come on top of: the pack's calendar, or the host's own
     * @param settings where it is kept that due instants are still to be worked out anew
     * @param retime works the due instants out anew and names the cases they moved for; told whether everything is to be looked at
     */
    public CalendarService(
            DivisionCode district,
            Calendars base,
            Register<Integer, CalendarYear> years,
            Register<String, String> settings,
            UnitOfWork work,
            Office office,
            Function<Boolean, Seq<String>> retime) {
        this.district = district;
        this.base = base;
        this.years = years;
        this.once = new Once(work, office.repeats());
        this.office = office;
        this.retiming = new Retiming(settings, work, office, retime);
        this.inForce = read();
    }

    @Override
    public WorkCalendar inForce() {
        return inForce;
    }

    /** Reads again what other processes may have published, and works out anew what a publication left; names the cases that moved. */
    public Seq<String> catchUp() {
        refresh();
        return retiming.finish();
    }

    /** Reads again what other processes may have published. */
    public void refresh() {
        inForce = read();
    }

    @Override
    public Either<Rejection, WorkCalendar> find(Call call) {
        return office.allows(
                        call,
                        "kernel.calendar.find",
                        Standing.at(district, call.actor().id()))
                .map(yes -> inForce);
    }

    @Override
    public Either<Rejection, Seq<String>> publish(Call call, CalendarYear year) {
        return office.allows(
                        call,
                        "kernel.calendar.publish",
                        Standing.at(district, call.actor().id()))
                .flatMap(yes -> sound(year))
                .flatMap(fine -> once.carryOut(
                        call,
                        "calendar " + year.year(),
                        () -> {
                            var by = office.provenance(call, PURPOSE);
                            retiming.due(inForce.isPublished(year.year()), by);
                            years.put(year.year(), year, by);
                            return Either.right(fine);
                        },
                        () -> Either.right(fine)))
                .map(kept -> catchUp());
    }

    /** Make-up working days are weekends, because other days are working days anyway. */
    private static Either<Rejection, CalendarYear> sound(CalendarYear year) {
        var weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        var faults = year.work()
                .filter(day -> !weekend.contains(day.getDayOfWeek()))
                .toList()
                .sorted()
                .map(day -> Fault.of("work", day.toString(), "kernel.calendar.not-a-weekend", day));
        return faults.isEmpty() ? Either.right(year) : Either.left(new Unacceptable(faults));
    }

    private WorkCalendar read() {
        return years.page(Option.none(), 1_000).foldLeft(base.inForce(), WorkCalendar::with);
    }
}
