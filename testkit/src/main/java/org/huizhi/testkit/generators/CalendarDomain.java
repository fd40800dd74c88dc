package org.huizhi.testkit.generators;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.huizhi.domain.kernel.calendar.Budget;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.calendar.Climb;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.calendar.ClockFact;
import org.huizhi.domain.kernel.calendar.ClockId;
import org.huizhi.domain.kernel.calendar.ClockRejection;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.huizhi.domain.kernel.calendar.ClockState;
import org.huizhi.domain.kernel.calendar.ClockTerms;
import org.huizhi.domain.kernel.calendar.Clocks;
import org.huizhi.domain.kernel.calendar.Ladder;
import org.huizhi.domain.kernel.calendar.Rung;
import org.huizhi.domain.kernel.calendar.RungReached;
import org.huizhi.domain.kernel.calendar.Timing;
import org.huizhi.domain.kernel.calendar.VerdictChange;
import org.huizhi.domain.kernel.calendar.WorkCalendar;
import org.huizhi.domain.kernel.calendar.WorkWindow;
import org.huizhi.testkit.SampleDistrict;

/** 日历生成域: calendars with random days off, clocks of every kind, and what happened to them in any order. */
@Domain(DomainContext.Global.class)
@Domain(KernelDomain.class)
@Domain(AccessDomain.class)
public class CalendarDomain extends DomainContextBase {

    @Provide
    Arbitrary<WorkWindow> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(1, 8))
                .as((from, length) ->
                        new WorkWindow(LocalTime.of(from, 0), LocalTime.of(Math.min(24, from + length) % 24, 0)));
    }

    /** 2026 with some working days off and some weekends worked. */
    @Provide
    Arbitrary<CalendarYear> years() {
        var days = Arbitraries.integers().between(0, 89).map(LocalDate.of(2026, 1, 1)::plusDays);
        return Combinators.combine(days.list().ofMaxSize(6), days.list().ofMaxSize(3))
                .as((off, work) -> {
                    var worked =
                            List.ofAll(work).filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
                    return new CalendarYear(2026, HashSet.ofAll(off).removeAll(worked), HashSet.ofAll(worked));
                });
    }

    /** The sample calendar with 2026 as published, published anew, or not published. */
    @Provide
    Arbitrary<WorkCalendar> calendars() {
        var bare = WorkCalendar.of(SampleDistrict.ZONE, SampleDistrict.CALENDAR.windows());
        return Arbitraries.oneOf(
                Arbitraries.of(SampleDistrict.CALENDAR, bare), years().map(SampleDistrict.CALENDAR::with));
    }

    @Provide
    Arbitrary<Rung> rungs() {
        return Combinators.combine(
                        Arbitraries.of("remind", "urge", "summon"),
                        Arbitraries.integers().between(1, 300))
                .as(Rung::new);
    }

    @Provide
    Arbitrary<Ladder> ladders() {
        return rungs().list().uniqueElements(Rung::code).ofMaxSize(3).map(rungs -> new Ladder(List.ofAll(rungs)));
    }

    @Provide
    Arbitrary<ClockTerms> terms() {
        return Combinators.combine(calendars(), ladders())
                .as((calendar, ladder) -> new ClockTerms(calendar, ladder, "sample-1"));
    }

    static Arbitrary<Budget> budgets(ClockRule.Kind kind) {
        return kind == ClockRule.Kind.WORKING_DAYS
                ? Arbitraries.integers().between(1, 10).map(Budget.Days::new)
                : Arbitraries.integers()
                        .between(1, 72 * 4)
                        .map(quarters -> new Budget.Hours(Duration.ofMinutes(quarters * 15L)));
    }

    @Provide
    Arbitrary<Budget> budgets() {
        return Arbitraries.of(ClockRule.Kind.values()).flatMap(CalendarDomain::budgets);
    }

    @Provide
    Arbitrary<ClockRule> rules() {
        return Arbitraries.of(ClockRule.Kind.values())
                .flatMap(kind -> Combinators.combine(
                                Arbitraries.of("contact", "arrive", "finish", "handle"),
                                budgets(kind),
                                Arbitraries.of(true, false))
                        .as((code, budget, pauses) -> new ClockRule(code, kind, budget, "received", code, pauses)));
    }

    @Provide
    Arbitrary<ClockId> ids() {
        return Combinators.combine(
                        Arbitraries.of("contact", "arrive", "finish", "handle"),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Option.<String>none(), Option.of("s1")))
                .as(ClockId::new);
    }

    /** Of every sort, for a clock of the kind; sooner or later known. */
    static Arbitrary<ClockFact> facts(ClockRule.Kind kind) {
        var instants = new KernelDomain().instants();
        var actor = new AccessDomain().actorIds();
        var reason = Arbitraries.of("wait", "rain");
        return Arbitraries.oneOf(
                Combinators.combine(instants, instants).as(ClockFact.Started::new),
                Combinators.combine(instants, instants).as(ClockFact.Stopped::new),
                Combinators.combine(instants, instants).as(ClockFact.StopRevoked::new),
                Combinators.combine(instants, instants, reason, actor).as(ClockFact.Paused::new),
                Combinators.combine(instants, instants).as(ClockFact.Resumed::new),
                Combinators.combine(budgets(kind), instants, actor, reason).as(ClockFact.Extended::new),
                Combinators.combine(instants, instants, reason).as(ClockFact.Released::new),
                Combinators.combine(instants, instants).as(ClockFact.Reinstated::new));
    }

    @Provide
    Arbitrary<ClockFact> facts() {
        return Arbitraries.of(ClockRule.Kind.values()).flatMap(CalendarDomain::facts);
    }

    /** Half of them have started; with up to eight facts besides, and a timing that fits them. */
    @Provide
    Arbitrary<Clock> clocks() {
        return rules().flatMap(rule -> Combinators.combine(
                        new KernelDomain().instants(),
                        facts(rule.kind()).list().ofMaxSize(8),
                        Arbitraries.of(true, false),
                        terms())
                .as((start, facts, started, terms) -> clock(rule, start, List.ofAll(facts), started, terms)));
    }

    private static Clock clock(
            ClockRule rule, Instant start, List<ClockFact> facts, boolean started, ClockTerms terms) {
        var waiting = Clock.waiting(ClockId.of(rule.code(), 1), rule);
        var all = started ? facts.prepend(new ClockFact.Started(start, start)) : facts;
        return all.foldLeft(waiting, (clock, fact) -> clock.with(fact, terms));
    }

    @Provide
    Arbitrary<Clocks> sets() {
        return clocks().list().uniqueElements(Clock::id).ofMaxSize(4).map(clocks -> new Clocks(List.ofAll(clocks)));
    }

    @Provide
    Arbitrary<Climb> climbs() {
        return Combinators.combine(sets(), new KernelDomain().instants(), terms())
                .as((clocks, now, terms) -> clocks.climb(now, terms));
    }

    @Provide
    Arbitrary<RungReached> reached() {
        return Combinators.combine(ids(), rungs(), new KernelDomain().instants())
                .as((clock, rung, at) -> new RungReached(clock, rung.code(), at));
    }

    @Provide
    Arbitrary<Timing> timings() {
        return clocks().map(Clock::timing);
    }

    /** Each state equally often. */
    @Provide
    Arbitrary<ClockState> states() {
        return Sorts.of(ClockState.class);
    }

    @Provide
    Arbitrary<VerdictChange> changes() {
        return Combinators.combine(clocks(), new KernelDomain().instants(), terms(), terms())
                .as((clock, at, before, after) ->
                        new VerdictChange(clock, clock.state(at, at, before), clock.state(at, at, after)));
    }

    @Provide
    Arbitrary<ClockRejection> rejections() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 3).map(ClockRejection.NothingPaused::new),
                Combinators.combine(new KernelDomain().instants(), new KernelDomain().instants())
                        .as(ClockRejection.ResumedTooEarly::new));
    }
}
