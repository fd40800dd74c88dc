package org.huizhi.domain.kernel.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 周岁: age by full birthdays, reached on the birthday itself. Who was born on 29 February has the birthday on 1 March in common
 * years; likewise a month is full on the first of the next one when it is too short.
 */
public interface Age {

    /**
     * @return full years
     * @throws IllegalArgumentException when the day lies before the birth
     */
    static int on(LocalDate birth, LocalDate day) {
        return (int) between(ChronoUnit.YEARS, birth, day);
    }

    /**
     * @return full months
     * @throws IllegalArgumentException when the day lies before the birth
     */
    static int months(LocalDate birth, LocalDate day) {
        return (int) between(ChronoUnit.MONTHS, birth, day);
    }

    /** The day on which this age is reached; 0 is the day of birth. */
    static LocalDate birthday(LocalDate birth, int years) {
        var day = birth.plusYears(years);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }

    private static long between(ChronoUnit unit, LocalDate birth, LocalDate day) {
        if (day.isBefore(birth)) {
            throw new IllegalArgumentException("not yet born on " + day);
        }
        return unit.between(birth, day);
    }
}
