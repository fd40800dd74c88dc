package org.huizhi.adapters.web.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.kernel.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {

    @Test
    void a_word_is_a_text_of_1_to_200_whole_characters() {
        assertThat(read(Kinds.WORD, "'值班长'").get()).isEqualTo("值班长");
        assertThat(read(Kinds.WORD, "'" + "x".repeat(200) + "'").isValid()).isTrue();
        assertThat(code(Kinds.WORD, "'" + "x".repeat(201) + "'")).isEqualTo("kernel.text.too-long");
        assertThat(code(Kinds.WORD, "' '")).isEqualTo("kernel.text.missing");
        assertThat(code(Kinds.WORD, "'a\\u0000'")).isEqualTo("kernel.text.control-character");
        assertThat(code(Kinds.WORD, "'a\\ud83d'")).isEqualTo("web.text.half-character");
        assertThat(code(Kinds.WORD, "7")).isEqualTo("web.field.type");
    }

    @Test
    void a_fault_repeats_a_short_code_but_never_prose() {
        assertThat(read(Kinds.WHOLE, "'five'").getError().head().value()).isEqualTo("five");
        assertThat(read(Kinds.WHOLE, "'" + "x".repeat(65) + "'")
                        .getError()
                        .head()
                        .value())
                .isEqualTo("***");
        assertThat(read(Kinds.PROSE, "13812345678").getError().head().value()).isEqualTo("***");
        assertThat(read(Kinds.PROSE, "'张三\\udc00'").getError().head().value()).isEqualTo("***");
    }

    @Test
    void a_whole_number_fits_an_integer_and_has_no_fraction() {
        assertThat(read(Kinds.WHOLE, "-3").get()).isEqualTo(-3);
        assertThat(code(Kinds.WHOLE, "5.0")).isEqualTo("web.field.type");
        assertThat(code(Kinds.WHOLE, "2147483648")).isEqualTo("web.field.type");
        assertThat(code(Kinds.WHOLE, "'5'")).isEqualTo("web.field.type");
    }

    @Test
    void a_number_is_written_without_an_exponent() {
        assertThat(read(Kinds.NUMBER, "31.2").get()).isEqualTo("31.2");
        assertThat(read(Kinds.NUMBER, "3.12e1").get()).isEqualTo("31.2");
        assertThat(read(Kinds.NUMBER, "31").get()).startsWith("31");
        assertThat(code(Kinds.NUMBER, "1e999")).isEqualTo("web.field.type");
    }

    @Test
    void an_id_has_the_form_of_every_id() {
        assertThat(read(Kinds.id(FileId::new), "'a-1'").get()).isEqualTo(new FileId("a-1"));
        assertThat(code(Kinds.id(FileId::new), "'A 1'")).isEqualTo("kernel.id.malformed");
    }

    @Test
    void one_of_a_few_words_is_one_of_them() {
        var kind = Kinds.oneOf(List.of("a", "b"));

        assertThat(read(kind, "'b'").get()).isEqualTo("b");
        assertThat(code(kind, "'c'")).isEqualTo("web.field.not-one-of");
        assertThat(kind.schema().getEnum()).asString().isEqualTo("[a, b]");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T10:00:00+08:00, 2026-01-05T02:00:00Z",
        "2026-01-05T02:00:00Z, 2026-01-05T02:00:00Z",
        "2026-01-05t02:00:00z, 2026-01-05T02:00:00Z",
        "2026-01-05T10:00:00.1234567+08:00, 2026-01-05T02:00:00.123456Z",
        "2026-01-05T10:00:00 08:00, 2026-01-05T02:00:00Z",
        "2024-02-29T00:00:00-00:30, 2024-02-29T00:30:00Z"
    })
    void a_time_has_its_offset_and_is_kept_in_microseconds(String text, String instant) {
        assertThat(read(Times.INSTANT, "'" + text + "'").get()).isEqualTo(Instant.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05T10:00:00",
                "2026-01-05",
                "2026-1-5T10:00:00Z",
                "2026-02-30T10:00:00Z",
                "2026-01-05T24:00:01Z",
                "2026-01-05T10:00Z",
                "+12026-01-05T10:00:00Z",
                "2026-01-05 10:00:00+08:00",
                "1767578400"
            })
    void what_is_no_such_time_is_refused(String text) {
        assertThat(code(Times.INSTANT, "'" + text + "'")).isEqualTo("web.time.malformed");
    }

    @Test
    void a_day_is_a_day_of_the_calendar() {
        assertThat(read(Times.DAY, "'2024-02-29'").get()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(code(Times.DAY, "'2026-02-29'")).isEqualTo("web.day.malformed");
    }

    @Test
    void an_amount_is_of_days_or_of_hours() {
        assertThat(amount("P1D")).isEqualTo(Period.ofDays(1));
        assertThat(amount("P2W")).isEqualTo(Period.ofDays(14));
        assertThat(amount("PT4H30M")).isEqualTo(Duration.ofMinutes(270));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P", "PT", "P1DT2H", "P1M", "P1Y", "-P1D", "P-1D", "1D", "P100000D", "PT1.5H", "P99999999999999D"
            })
    void what_is_no_such_amount_is_refused(String text) {
        assertThat(code(Times.AMOUNT_OF_TIME, "'" + text + "'")).isEqualTo("web.amount.malformed");
    }

    @Test
    void a_duration_may_be_negative_so_that_the_clock_can_refuse_it() {
        assertThat(read(Times.DURATION, "'-PT1H'").get()).isEqualTo(Duration.ofHours(-1));
        assertThat(read(Times.DURATION, "'P1DT1H'").get()).isEqualTo(Duration.ofHours(25));
        assertThat(code(Times.DURATION, "'P1W'")).isEqualTo("web.amount.malformed");
    }

    private static TemporalAmount amount(String text) {
        return read(Times.AMOUNT_OF_TIME, "'" + text + "'").get();
    }

    private static <T> String code(Kind<T> kind, String json) {
        return read(kind, json).getError().head().code();
    }

    private static <T> Validation<Seq<Fault>, T> read(Kind<T> kind, String json) {
        return kind.read("field", Samples.json("{'field':" + json + "}").get("field"));
    }
}
