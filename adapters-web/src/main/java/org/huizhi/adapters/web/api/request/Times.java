package org.huizhi.adapters.web.api.request;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import io.swagger.v3.oas.models.media.Schema;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huizhi.domain.kernel.Fault;

/** 时间取值: times with their offset (RFC 3339), days, and amounts of time (ISO 8601). */
public interface Times {

    Pattern RFC_3339 = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

    Pattern AMOUNT =
            Pattern.compile("P(?=.)([0-9]{1,4}W)?([0-9]{1,5}D)?(T(?=.)([0-9]{1,6}H)?([0-9]{1,7}M)?([0-9]{1,8}S)?)?");

    /** In whole microseconds. A query's {@code +} that arrived as a space is read as the {@code +} it was. */
    Kind<Instant> INSTANT = Kinds.WORD
            .then((path, text) -> read(path, text, "web.time.malformed", Times::instant))
            .described(schema -> text(schema, "date-time", "2026-01-05T10:00:00+08:00"));

    Kind<LocalDate> DAY = Kinds.WORD
            .then((path, text) -> read(path, text, "web.day.malformed", each -> LocalDate.parse(each, ISO_LOCAL_DATE)))
            .described(schema -> text(schema, "date", "2026-01-05"));

    /** Days as a period, or hours, minutes and seconds as a duration; the two are not mixed. */
    Kind<TemporalAmount> AMOUNT_OF_TIME = Kinds.WORD
            .then((path, text) -> read(path, text, "web.amount.malformed", Times::amount))
            .described(schema -> text(schema, "duration", "P1D"));

    /** A duration in which a day has 24 hours. */
    Kind<Duration> DURATION = Kinds.WORD
            .then((path, text) -> read(path, text, "web.amount.malformed", Times::duration))
            .described(schema -> text(schema, "duration", "PT24H"));

    private static Instant instant(String text) {
        var upper = text.strip().toUpperCase(Locale.ROOT).replace(' ', '+');
        if (!RFC_3339.matcher(upper).matches()) {
            throw new DateTimeException("not RFC 3339");
        }
        return OffsetDateTime.parse(upper, ISO_OFFSET_DATE_TIME).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static TemporalAmount amount(String text) {
        if (!AMOUNT.matcher(text).matches() || text.contains("T") && text.matches(".*[WD].*")) {
            throw new DateTimeException("not an amount of time");
        }
        return text.contains("T") ? Duration.parse(text) : Period.parse(text);
    }

    private static Duration duration(String text) {
        var minus = text.startsWith("-");
        var size = minus ? text.substring(1) : text;
        if (!AMOUNT.matcher(size).matches() || size.contains("W")) {
            throw new DateTimeException("not a duration");
        }
        return minus ? Duration.parse(size).negated() : Duration.parse(size);
    }

    private static <T> Validation<Seq<Fault>, T> read(
            String path, String text, String code, Function<String, T> parse) {
        try {
            return Validation.valid(parse.apply(text));
        } catch (DateTimeException unreadable) {
            return Kind.fault(path, text, code);
        }
    }

    private static Schema<?> text(Schema<?> schema, String format, String example) {
        schema.maxLength(null).minLength(null).format(format).example(example);
        return schema;
    }
}
