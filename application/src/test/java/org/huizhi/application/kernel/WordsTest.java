package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.application.kernel.Language.EN;
import static org.huizhi.application.kernel.Language.ZH;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Malformed;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.OutsideTerritory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Instant TWO_O_CLOCK = Instant.parse("2026-01-05T06:00:00Z");

    private final Words words = Words.load(ZoneId.of("Asia/Shanghai"));

    @Test
    void a_phrase_is_said_in_both_languages() {
        var phrase = Phrase.of("kernel.repeated", "k-1");
        assertThat(words.say(phrase, ZH)).isEqualTo("请求“k-1”已经受理过，结果以第一次为准，无需再次提交。");
        assertThat(words.say(phrase, EN)).startsWith("Request \"k-1\" has been accepted before;");
    }

    @ParameterizedTest
    @CsvSource({
        "PT2H10M, 2 小时 10 分, 2 h 10 min",
        "PT48H, 48 小时, 48 h",
        "PT1M, 1 分, 1 min",
        "PT1M59S, 1 分, 1 min",
        "PT59S, 59 秒, 59 s",
        "PT0S, 0 分, 0 min",
        "PT0.5S, 0 分, 0 min",
        "PT-1H, 负 1 小时, minus 1 h"
    })
    void a_duration_is_said_in_hours_and_minutes(Duration duration, String zh, String en) {
        assertThat(argument(duration, ZH)).isEqualTo(zh);
        assertThat(argument(duration, EN)).isEqualTo(en);
    }

    @Test
    void an_instant_shows_as_the_clocks_of_the_district_do() {
        assertThat(argument(TWO_O_CLOCK, ZH)).isEqualTo("2026-01-05 14:00");
        assertThat(argument(TWO_O_CLOCK, EN)).isEqualTo("2026-01-05 14:00");
        assertThat(Words.load(ZoneId.of("UTC")).say(Phrase.of("words.duration.hours", TWO_O_CLOCK), EN))
                .isEqualTo("2026-01-05 06:00 h");
    }

    @Test
    void days_times_and_numbers_are_plain() {
        assertThat(argument(LocalDate.of(2026, 1, 5), ZH)).isEqualTo("2026-01-05");
        assertThat(argument(LocalTime.of(9, 5), ZH)).isEqualTo("09:05");
        assertThat(argument(1234567, ZH)).isEqualTo("1234567");
        assertThat(argument(new BigDecimal("1E+3"), EN)).isEqualTo("1000");
    }

    @Test
    void many_are_joined_and_nothing_is_said_to_be_nothing() {
        assertThat(argument(List.of("甲", "乙"), ZH)).isEqualTo("甲、乙");
        assertThat(argument(List.of(Duration.ofHours(1), "b"), EN)).isEqualTo("1 h, b");
        assertThat(argument(List.empty(), ZH)).isEqualTo("无");
        assertThat(argument(Option.of(Duration.ofHours(1)), ZH)).isEqualTo("1 小时");
        assertThat(argument(Option.none(), EN)).isEqualTo("none");
    }

    @Test
    void a_phrase_within_a_phrase_is_said_too() {
        assertThat(argument(Phrase.of("clock.state.waiting"), ZH)).isEqualTo("尚未开始计时");
        assertThat(argument(Fault.of("id", "A!", "kernel.id.malformed"), EN)).startsWith("An id has 1 to 64");
    }

    @Test
    void signs_that_mean_something_elsewhere_stay_as_they_are() {
        assertThat(argument("$1 \\ it's {0}", EN)).isEqualTo("$1 \\ it's {0}");
    }

    @Test
    void a_slot_nothing_fills_stays_visible() {
        assertThat(words.say(Phrase.of("kernel.not-permitted"), ZH)).contains("“{0}”");
    }

    @Test
    void a_rejection_says_the_same_remedy_once_and_its_reason_not_twice() {
        var twice = new Malformed(List.of(
                Fault.of("a", "", "kernel.clock.unknown", "x"), Fault.of("b", "", "kernel.clock.unknown", "x")));
        var outside = new OutsideTerritory(new DivisionCode("310199"), "样例区", 7);

        assertThat(words.say(twice, EN)).containsOnlyOnce("There is no clock");
        assertThat(words.say(outside, EN)).containsOnlyOnce("outside the district");
        assertThat(words.list(twice, EN).lines()).hasSize(3);
    }

    @Test
    void a_rejection_says_its_reason_and_everything_that_is_wrong() {
        var rejection = new Malformed(List.of(
                Fault.of("codes", "a", "kernel.clock.unknown", "a"),
                Fault.of("codes", "b", "kernel.clock.already-paused", "b")));
        assertThat(words.say(rejection, ZH))
                .isEqualTo("填写的内容无法识别，请按提示改正后重新提交：本轮没有名为“a”的时限，请从本件的时限中选择；时限“b”已在暂停中，请先恢复。");
        assertThat(words.say(rejection, EN))
                .isEqualTo("What was entered cannot be read; correct it as noted and send it again: There is no clock"
                        + " \"a\" in this round; choose one of the clocks of this matter; The clock \"b\" is paused"
                        + " already; resume it first.");
    }

    @Test
    void a_rejection_without_faults_says_its_reason_only() {
        assertThat(words.say(new Refusal.Stale("c-1", 3), ZH)).isEqualTo("在您填写期间已有他人办理过这一件，请刷新后重试。");
    }

    @Test
    void a_verdict_says_what_would_have_changed_it() {
        var moment = Phrase.of("clock.moment.arrived");
        var verdict = verdict(Option.of(Phrase.of("clock.otherwise.met-by", TWO_O_CLOCK, moment)));
        assertThat(words.say(verdict, ZH)).isEqualTo("超时 2 小时 10 分；若 2026-01-05 14:00 前到场则达标");
        assertThat(words.say(verdict(Option.none()), EN)).isEqualTo("Overdue by 2 h 10 min");
    }

    @Test
    void a_missing_key_is_shown_and_fails_the_check() {
        assertThat(words.say(Phrase.of("no.such-key", 1), ZH)).isEqualTo("no.such-key");
        assertThatThrownBy(() -> words.check(List.of("kernel.stale", "no.such-key")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no words for no.such-key (zh), no.such-key (en)");
        assertThatCode(() -> words.check(List.of("kernel.stale"))).doesNotThrowAnyException();
    }

    private static Explained<String> verdict(Option<Phrase> otherwise) {
        var sentence = Phrase.of("clock.state.breached", Duration.ofMinutes(130), TWO_O_CLOCK);
        return new Explained<>("BREACHED", List.of("K-C7"), HashMap.empty(), "v1", sentence, otherwise);
    }

    /** The argument alone: the sentence is "{0} 小时" or "{0} h". */
    private String argument(Object value, Language language) {
        var said = words.say(Phrase.of("words.duration.hours", value), language);
        return said.substring(0, said.length() - (language == ZH ? " 小时" : " h").length());
    }
}
