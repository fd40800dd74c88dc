package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.application.kernel.Language.EN;
import static org.huizhi.application.kernel.Language.ZH;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.calendar.Budget;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.huizhi.domain.kernel.calendar.ClockTerms;
import org.huizhi.domain.kernel.calendar.Clocks;
import org.huizhi.domain.kernel.calendar.Ladder;
import org.huizhi.domain.kernel.calendar.WorkCalendar;
import org.huizhi.domain.kernel.calendar.WorkWindow;
import org.junit.jupiter.api.Test;

class ClockWordsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant TEN = Instant.parse("2026-01-05T02:00:00Z");
    private static final ActorId APPROVER = new ActorId("dispatcher-1");
    private static final WorkCalendar CALENDAR = new WorkCalendar(
            SHANGHAI,
            List.of(new WorkWindow(LocalTime.of(9, 0), LocalTime.of(17, 30))),
            HashMap.of(2026, CalendarYear.plain(2026)));
    private static final ClockTerms TERMS = new ClockTerms(CALENDAR, new Ladder(List.empty()), "pack-1");

    private final Words words = Words.load(SHANGHAI);
    private final Clocks running = Clocks.none()
            .open(
                    List.of(
                            new ClockRule(
                                    "arrived",
                                    ClockRule.Kind.NATURAL,
                                    new Budget.Hours(Duration.ofHours(4)),
                                    "received",
                                    "arrived",
                                    true),
                            new ClockRule(
                                    "resolved",
                                    ClockRule.Kind.WORKING_DAYS,
                                    new Budget.Days(1),
                                    "received",
                                    "submitted",
                                    false),
                            new ClockRule(
                                    "checked",
                                    ClockRule.Kind.NATURAL,
                                    new Budget.Hours(Duration.ofHours(4)),
                                    "submitted",
                                    "confirmed",
                                    true)),
                    1)
            .on("received", 1, TEN, TEN, TERMS);

    @Test
    void c7_a_breach_is_said_with_what_would_have_met_it() {
        assertThat(said(running, 0, "PT6H10M", ZH)).isEqualTo("超时 2 小时 10 分；若 2026-01-05 14:00 前到场则达标");
        assertThat(said(running, 0, "PT6H10M", EN))
                .isEqualTo("Overdue by 2 h 10 min; it would have been met with \"arrived\" by 2026-01-05 14:00");
    }

    @Test
    void c7_every_other_state_is_said_too() {
        assertThat(said(running, 0, "PT1H", ZH))
                .isEqualTo("计时中，应于 2026-01-05 14:00 前完成，还剩 3 小时；若 2026-01-05 14:00 后仍未到场则超时");
        assertThat(said(running, 2, "PT1H", ZH)).isEqualTo("尚未开始计时");
        var met = running.on("arrived", 1, at("PT1H"), at("PT1H"), TERMS);
        assertThat(said(met, 0, "PT2H", ZH)).isEqualTo("按时完成（2026-01-05 11:00），余 3 小时；若 2026-01-05 14:00 后才到场则超时");
        var released = running.release(1, at("PT1H"), at("PT1H"), "void", TERMS);
        assertThat(said(released, 0, "PT2H", ZH)).isEqualTo("已于 2026-01-05 11:00 解除时限，不计入达标或超时");
        assertThat(said(pause(running, "arrived").get(), 0, "PT2H", ZH))
                .isEqualTo("自 2026-01-05 10:00 起暂停计时，恢复后还剩 4 小时");
    }

    @Test
    void c4_a_provisional_verdict_says_so() {
        var unpublished = new ClockTerms(WorkCalendar.of(SHANGHAI, CALENDAR.windows()), TERMS.ladder(), "pack-1");
        var verdict = running.all().get(1).state(TEN, TEN, unpublished);
        assertThat(words.say(verdict, ZH)).contains("（所涉年份的放假安排尚未公布，暂按周一至周五推算）；若");
        assertThat(words.say(verdict, EN)).contains("Monday to Friday are assumed to be worked");
    }

    @Test
    void c3_every_refusal_is_said() {
        Seq<Rejection> refused = List.of(
                pause(running).getLeft(),
                pause(pause(running, "arrived").get(), "arrived", "resolved", "checked", "x")
                        .getLeft(),
                running.resume(1, TEN, TEN, TERMS).getLeft(),
                pause(running, "arrived")
                        .get()
                        .resume(1, TEN.minusSeconds(1), TEN, TERMS)
                        .getLeft(),
                running.release(1, TEN, TEN, "void", TERMS)
                        .extend("arrived", 1, Period.ZERO, TEN, "parts", APPROVER, TERMS)
                        .getLeft(),
                running.extend("resolved", 1, Duration.ofHours(1), TEN, "parts", APPROVER, TERMS)
                        .getLeft());
        words.check(refused.flatMap(no -> no.faults().map(fault -> fault.code()).prepend(no.code())));
        assertThat(words.say(refused.get(0), ZH)).isEqualTo("不能暂停计时，请按提示改正后再申请：请至少写明一个要暂停的时限。");
        assertThat(words.say(refused.get(3), EN))
                .isEqualTo("The resumption at 2026-01-05 09:59 lies before the pause at 2026-01-05 10:00; give a time"
                        + " after it.");
    }

    private String said(Clocks clocks, int clock, String after, Language language) {
        return words.say(clocks.all().get(clock).state(at(after), at(after), TERMS), language);
    }

    private static Instant at(String after) {
        return TEN.plus(Duration.parse(after));
    }

    private static Either<? extends Rejection, Clocks> pause(Clocks clocks, String... codes) {
        return clocks.pause(List.of(codes), 1, TEN, TEN, "weather", APPROVER, TERMS);
    }
}
