package org.huizhi.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;
import org.huizhi.domain.kernel.calendar.Budget;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.huizhi.domain.kernel.calendar.ClockState;
import org.huizhi.domain.kernel.calendar.Clocks;
import org.huizhi.domain.kernel.calendar.Rung;
import org.huizhi.domain.kernel.calendar.RungReached;
import org.junit.jupiter.api.Test;

/**
 * 计时法则: what every clock of a district's pack must do under its calendar and its ladder (K-C1 to C7). A host extends it with its own
 * district:
 *
 * <pre>{@code
 * class MyClocksTest extends ClockLaws {
 *     @Override protected District district() { return Packs.read(folder).get(); }
 * }
 * }</pre>
 *
 * Every clock is started around every day off and every make-up working day that the pack publishes, and over the turn of each year. What
 * breaks a law is told with clock and start, the first twenty at once.
 */
public abstract class ClockLaws {

    private static final int SHOWN = 20;

    /** The district whose pack is tried; its calendar has a published year. */
    protected abstract District district();

    @Test
    public void c1_the_due_instant_is_in_time_and_the_next_microsecond_is_not() {
        holds("in time at the due instant only", trials(), trial -> {
            var clock = trial.clock();
            var due = trial.due();
            var after = due.plus(ClockTrial.TICK);
            return is("RUNNING", clock, due, trial)
                    && is("BREACHED", clock, after, trial)
                    && is("MET", trial.stopped(due, due), due, trial)
                    && is("BREACHED", trial.stopped(after, after), after, trial);
        });
    }

    @Test
    public void c2_one_clocks_breach_hides_no_other() {
        var wrong = trials().groupBy(ClockTrial::start).values().flatMap(together -> {
            var terms = together.head().terms();
            var clocks =
                    new Clocks(together.distinctBy(each -> each.rule().code()).map(ClockTrial::clock));
            var late = together.head().start().plus(Duration.ofDays(400));
            return clocks.all().flatMap(breached -> {
                var stopped = clocks.on(breached.rule().stopsOn(), 1, late, late, terms);
                return clocks.all()
                        .zip(stopped.all())
                        .filter(pair -> !pair._1()
                                .rule()
                                .stopsOn()
                                .equals(breached.rule().stopsOn()))
                        .reject(pair -> pair._1().equals(pair._2()))
                        .map(pair -> breached.id() + " changed " + pair._1().id());
            });
        });
        assertEquals(List.empty(), wrong.toList().take(SHOWN), "each by itself");
    }

    @Test
    public void c3_a_pause_moves_the_due_by_its_own_length() {
        holds("moved by the pause", pausable(), trial -> {
            var from = trial.start()
                    .plus(Duration.between(trial.start(), trial.due()).dividedBy(3));
            var to = from.plus(Duration.ofMinutes(26 * 60 + 7));
            var moved = trial.clock(ClockTrial.pause(from, to)).timing().due().get();
            return trial.rule().kind() == ClockRule.Kind.NATURAL
                    ? moved.equals(trial.due().plus(Duration.between(from, to)))
                    : trial.working(trial.due(), moved).equals(trial.working(from, to));
        });
    }

    @Test
    public void c3_a_pause_in_two_parts_and_one_within_another_count_as_one() {
        holds("counted once", pausable(), trial -> {
            var from = trial.start()
                    .plus(Duration.between(trial.start(), trial.due()).dividedBy(3));
            var middle = from.plus(Duration.ofHours(5));
            var to = from.plus(Duration.ofHours(29));
            var whole = trial.clock(ClockTrial.pause(from, to)).timing();
            var parts = ClockTrial.pause(from, middle).appendAll(ClockTrial.pause(middle, to));
            var nested = List.of(ClockTrial.pause(from, to).head()).appendAll(ClockTrial.pause(middle, to));
            return trial.clock(parts).timing().due().equals(whole.due())
                    && trial.clock(nested).timing().due().equals(whole.due());
        });
    }

    @Test
    public void c4_a_clock_is_due_when_a_calendar_on_the_wall_says_so() {
        holds("due as the calendar says", trials(), trial -> trial.due().equals(trial.expected()));
    }

    @Test
    public void c4_what_rests_on_a_year_that_is_not_published_is_provisional_and_nothing_else_is() {
        holds("provisional in years that are not published", trials(), trial -> {
            var calendar = trial.terms().calendar();
            var assumed = List.rangeClosed(
                            trial.day(trial.start()).getYear(),
                            trial.day(trial.due()).getYear())
                    .exists(year -> !calendar.isPublished(year));
            return trial.clock().timing().provisional()
                    == (assumed && trial.rule().kind() != ClockRule.Kind.NATURAL);
        });
    }

    @Test
    public void c5_a_longer_budget_is_never_due_earlier() {
        holds(
                "no earlier with more time",
                trials(),
                trial -> !trial.with(longer(trial.rule())).due().isBefore(trial.due()));
    }

    @Test
    public void c5_a_day_off_more_is_never_due_earlier() {
        holds("no earlier with a day off more", trials(), trial -> {
            var calendar = trial.terms().calendar();
            var day = trial.day(trial.due());
            return calendar.years()
                    .get(day.getYear())
                    .forAll(year ->
                            !trial.under(calendar.with(year.withOff(day))).due().isBefore(trial.due()));
        });
    }

    @Test
    public void c5_what_became_known_later_changes_no_earlier_verdict() {
        holds("as it was known", trials(), trial -> {
            var stop = trial.due();
            var known = stop.plus(Duration.ofDays(3));
            var clock = trial.stopped(stop, known);
            var before = known.minus(ClockTrial.TICK);
            return clock.state(before, before, trial.terms())
                            .value()
                            .equals(trial.clock()
                                    .state(before, before, trial.terms())
                                    .value())
                    && is("MET", clock, known, trial);
        });
    }

    @Test
    public void c6_every_rung_is_reached_once_in_order_and_the_full_budget_at_the_due_instant() {
        holds("each rung once", trials(), trial -> {
            var ladder = trial.terms().ladder().rungs();
            var late = trial.start().plus(Duration.ofDays(4_000));
            var climb = new Clocks(List.of(trial.clock())).climb(late, trial.terms());
            var reached = climb.reached();
            return reached.map(RungReached::rung)
                            .sorted()
                            .equals(ladder.map(Rung::code).sorted())
                    && reached.map(RungReached::at)
                            .equals(reached.map(RungReached::at).sorted())
                    && climb.clocks().climb(late, trial.terms()).reached().isEmpty()
                    && ladder.filter(rung -> rung.percent() == 100)
                            .forAll(rung -> reached.exists(each ->
                                    each.rung().equals(rung.code()) && each.at().equals(trial.due())));
        });
    }

    @Test
    public void c6_somebody_is_told_when_the_budget_is_used_up() {
        assertEquals(
                1,
                district().pack().ladder().rungs().count(rung -> rung.percent() == 100),
                "rungs at 100 % of the budget");
    }

    @Test
    public void c7_every_state_of_every_clock_is_said_in_both_languages_and_every_clock_has_a_name() {
        var district = district();
        var words = Words.load(district.pack().calendar().zone(), district::word);
        var wrong = trials().distinctBy(ClockTrial::rule).flatMap(trial -> {
            var due = trial.due();
            var late = due.plus(Duration.ofHours(2));
            var states = List.of(
                    trial.clock().state(trial.start(), trial.start(), trial.terms()),
                    trial.clock().state(late, late, trial.terms()),
                    trial.stopped(due, due).state(due, due, trial.terms()),
                    trial.stopped(late, late).state(late, late, trial.terms()));
            return List.of(Language.values())
                    .flatMap(language -> states.filter(state -> {
                        var said = words.say(state, language);
                        return said.contains(state.sentence().key()) || said.contains("{");
                    }))
                    .map(state -> trial + ": " + state.sentence().key())
                    .appendAll(Option.when(
                            district.grid()
                                    .clockNames()
                                    .get(trial.rule().code())
                                    .isEmpty(),
                            () -> trial.rule().code() + " has no name"));
        });
        assertEquals(List.empty(), wrong.toList(), "unsaid");
    }

    private Seq<ClockTrial> trials() {
        return ClockTrial.all(district());
    }

    private Seq<ClockTrial> pausable() {
        return trials().filter(trial -> trial.rule().mayPause());
    }

    private Seq<Instant> starts() {
        return trials().map(ClockTrial::start)
                .distinct()
                .grouped(7)
                .map(Seq::head)
                .toList();
    }

    private static void holds(String law, Seq<ClockTrial> trials, Predicate<ClockTrial> test) {
        var wrong = trials.reject(test);
        assertEquals(
                HashMap.empty(),
                wrong.isEmpty()
                        ? HashMap.empty()
                        : HashMap.of(wrong.size(), wrong.take(SHOWN).mkString("\n")),
                law);
    }

    private static boolean is(String state, Clock clock, Instant at, ClockTrial trial) {
        ClockState said = clock.state(at, at, trial.terms()).value();
        return said.name().equals(state);
    }

    private static Budget longer(ClockRule rule) {
        return rule.budget()
                .fold(
                        hours -> new Budget.Hours(hours.length().plusMinutes(1)),
                        days -> new Budget.Days(days.count() + 1));
    }
}
