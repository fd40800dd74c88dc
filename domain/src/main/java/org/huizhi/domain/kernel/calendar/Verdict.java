package org.huizhi.domain.kernel.calendar;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Phrase;

/** 计时结论: a clock's state at an instant, as known at another, with what it rests on. */
record Verdict(
        Clock clock,
        Instant at,
        Instant known,
        Seq<ClockFact> facts,
        ClockState state,
        Option<Instant> due,
        boolean provisional,
        boolean firm) {

    static Verdict of(Clock clock, Instant at, Instant known, ClockTerms terms) {
        var facts = clock.facts().filter(fact -> !fact.known().isAfter(known));
        var later = Course.of(clock.rule(), facts);
        var course = later.asOf(at);
        if (!course.timed()) {
            var state = course.released()
                    .<ClockState>map(fact -> new ClockState.Released(fact.at(), fact.why()))
                    .getOrElse(ClockState.Waiting::new);
            return new Verdict(clock, at, known, facts, state, Option.none(), false, false);
        }
        var progress = Progress.of(clock.rule(), course, terms.calendar());
        var end = course.stopped().getOrElse(at);
        var state =
                progress.due().fold(left -> paused(course, progress, left), due -> judged(due, end, course.stopped()));
        var firm = later.release().isEmpty()
                && later.stopped().equals(course.stopped())
                && later.pauses().forAll(pause -> !pause.endsAfter(end));
        return new Verdict(clock, at, known, facts, state, progress.due().toOption(), progress.provisional(), firm);
    }

    private static ClockState paused(Course course, Progress progress, Duration left) {
        var last = course.pauses().filter(Pause::open).maxBy(Pause::from).get();
        return new ClockState.Paused(progress.pauses().last().from(), last.reason(), left);
    }

    private static ClockState judged(Instant due, Instant end, Option<Instant> stop) {
        if (end.isAfter(due)) {
            return new ClockState.Breached(due, Duration.between(due, end), stop);
        }
        var left = Duration.between(end, due);
        return stop.<ClockState>map(instant -> new ClockState.Met(instant, left))
                .getOrElse(() -> new ClockState.Running(due, left));
    }

    Explained<ClockState> explained(ClockTerms terms) {
        var sentence = state.fold(new Sentences());
        return new Explained<>(
                state,
                List.of("K-C1", "K-C3", "K-C4"),
                inputs(),
                terms.policyVersion(),
                provisional ? Phrase.of("clock.provisional", sentence) : sentence,
                state.fold(new Otherwise(clock.rule(), firm)));
    }

    private Map<String, Object> inputs() {
        Map<String, Object> inputs = LinkedHashMap.of(
                "rule", clock.rule(), "facts", facts, "at", at, "known", known, "provisional", provisional);
        return due.fold(() -> inputs, instant -> inputs.put("due", instant));
    }
}
