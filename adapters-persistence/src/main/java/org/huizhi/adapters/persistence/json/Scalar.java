package org.huizhi.adapters.persistence.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * 标量: a value that is one text.
 *
 * @param parse the inverse of {@code text}; may throw what the JDK throws for a text it cannot read
 */
record Scalar<T>(Function<T, String> text, Function<String, T> parse) implements Shape<T> {

    /** By type. Decimals are texts, because a JSON number does not keep their scale. */
    static final Map<Class<?>, Scalar<?>> ALL = Map.ofEntries(
            entry(String.class, text -> text),
            entry(BigDecimal.class, BigDecimal::new),
            entry(BigInteger.class, BigInteger::new),
            entry(Instant.class, Instant::parse),
            entry(LocalDate.class, LocalDate::parse),
            entry(LocalTime.class, LocalTime::parse),
            entry(LocalDateTime.class, LocalDateTime::parse),
            entry(OffsetDateTime.class, OffsetDateTime::parse),
            entry(Duration.class, Duration::parse),
            entry(Period.class, Period::parse),
            entry(Year.class, Year::parse),
            entry(YearMonth.class, YearMonth::parse),
            entry(MonthDay.class, MonthDay::parse),
            entry(ZoneOffset.class, ZoneOffset::of),
            entry(ZoneId.class, ZoneId::of));

    private static <T> Map.Entry<Class<?>, Scalar<?>> entry(Class<T> type, Function<String, T> parse) {
        return Map.entry(type, new Scalar<T>(Object::toString, parse));
    }

    @Override
    public JsonNode write(T value) {
        return Nodes.MAKE.stringNode(text.apply(value));
    }

    @Override
    public T read(JsonNode node) {
        return key(Nodes.text(node));
    }

    @Override
    public boolean isKey() {
        return true;
    }

    @Override
    public T key(String name) {
        try {
            return parse.apply(name);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new Unreadable("is malformed");
        }
    }
}
