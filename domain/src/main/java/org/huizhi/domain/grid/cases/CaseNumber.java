package org.huizhi.domain.grid.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * 案件号: the number people say on the telephone: the day of receipt and a count within it, such as {@code 2026010500042}.
 *
 * @param value 13 or more digits
 */
public record CaseNumber(String value) {

    public CaseNumber {
        if (!value.matches("[0-9]{13,}")) {
            throw new IllegalArgumentException("not a case number: " + value);
        }
    }

    /**
     * @param day the day of receipt in the district's zone
     * @param count from 1; past 99 999 the number grows by a digit
     */
    public static CaseNumber of(LocalDate day, long count) {
        return new CaseNumber(DateTimeFormatter.BASIC_ISO_DATE.format(day) + "%05d".formatted(count));
    }
}
