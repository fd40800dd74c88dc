package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.calendar.WorkCalendar;

/** 工作日历用例: the days off and make-up working days of a year, published once they are known (C4). */
public interface CalendarDesk {

    Either<Rejection, WorkCalendar> find(Call call);

    /**
     * Publishes a year, or corrects one.
     *
     * @return the numbers of the open cases whose due instants it moved; a request that comes again moves none
     */
    Either<Rejection, Seq<String>> publish(Call call, CalendarYear year);
}
