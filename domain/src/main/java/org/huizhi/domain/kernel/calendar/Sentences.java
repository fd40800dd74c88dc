package org.huizhi.domain.kernel.calendar;

import org.huizhi.domain.kernel.Phrase;

/** 计时结论的说法: each state in words. */
record Sentences() implements ClockState.Cases<Phrase> {

    @Override
    public Phrase waiting(ClockState.Waiting state) {
        return Phrase.of("clock.state.waiting");
    }

    @Override
    public Phrase running(ClockState.Running state) {
        return Phrase.of("clock.state.running", state.due(), state.left());
    }

    @Override
    public Phrase paused(ClockState.Paused state) {
        return Phrase.of("clock.state.paused", state.since(), state.leftInOwnTime());
    }

    @Override
    public Phrase met(ClockState.Met state) {
        return Phrase.of("clock.state.met", state.at(), state.spare());
    }

    @Override
    public Phrase breached(ClockState.Breached state) {
        return Phrase.of("clock.state.breached", state.by(), state.due());
    }

    @Override
    public Phrase released(ClockState.Released state) {
        return Phrase.of("clock.state.released", state.at());
    }
}
