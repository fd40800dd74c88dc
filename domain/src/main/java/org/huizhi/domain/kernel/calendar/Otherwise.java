package org.huizhi.domain.kernel.calendar;

import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.Phrase;

/**
 * 反事实: the change that would flip a verdict.
 *
 * @param firm whether nothing is known that happens after the verdict, neither the rest of a pause nor a stop or a
 *     release; only then is an instant after the due one sure to be late
 */
record Otherwise(ClockRule rule, boolean firm) implements ClockState.Cases<Option<Phrase>> {

    @Override
    public Option<Phrase> waiting(ClockState.Waiting state) {
        return Option.none();
    }

    @Override
    public Option<Phrase> running(ClockState.Running state) {
        return firm ? stop("clock.otherwise.breached-after", state.due()) : Option.none();
    }

    @Override
    public Option<Phrase> paused(ClockState.Paused state) {
        return Option.none();
    }

    @Override
    public Option<Phrase> met(ClockState.Met state) {
        return firm ? stop("clock.otherwise.late-after", state.at().plus(state.spare())) : Option.none();
    }

    @Override
    public Option<Phrase> breached(ClockState.Breached state) {
        return stop("clock.otherwise.met-by", state.due());
    }

    @Override
    public Option<Phrase> released(ClockState.Released state) {
        return Option.none();
    }

    private Option<Phrase> stop(String key, Instant due) {
        return Option.of(Phrase.of(key, due, Phrase.of("clock.moment." + rule.stopsOn())));
    }
}
