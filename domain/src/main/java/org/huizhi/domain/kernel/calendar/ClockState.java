package org.huizhi.domain.kernel.calendar;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** 计时状态: what a clock says at an instant. The due instant itself is in time. */
public sealed interface ClockState {

    /** {@code WAITING}, {@code RUNNING}, {@code PAUSED}, {@code MET}, {@code BREACHED} or {@code RELEASED}. */
    String name();

    <R> R fold(Cases<R> cases);

    /** 各种计时状态: one answer per state. */
    interface Cases<R> {
        R waiting(Waiting state);

        R running(Running state);

        R paused(Paused state);

        R met(Met state);

        R breached(Breached state);

        R released(Released state);
    }

    /** 未开始: its moment has not come. */
    record Waiting() implements ClockState {
        @Override
        public String name() {
            return "WAITING";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.waiting(this);
        }
    }

    /**
     * 计时中: in time so far.
     *
     * @param due the last instant in time
     * @param left from the instant asked about to {@code due}, in natural time, zero or more
     */
    record Running(Instant due, Duration left) implements ClockState {
        @Override
        public String name() {
            return "RUNNING";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.running(this);
        }
    }

    /**
     * 已暂停: it has no due instant until it is resumed.
     *
     * @param since the start of the unbroken pause
     * @param reason of the pause that began last
     * @param leftInOwnTime what is left of the budget, in natural or working time as the clock counts
     */
    record Paused(Instant since, String reason, Duration leftInOwnTime) implements ClockState {
        @Override
        public String name() {
            return "PAUSED";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.paused(this);
        }
    }

    /**
     * 按时: stopped in time.
     *
     * @param at when it stopped
     * @param spare from then to the due instant, in natural time, zero or more
     */
    record Met(Instant at, Duration spare) implements ClockState {
        @Override
        public String name() {
            return "MET";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.met(this);
        }
    }

    /**
     * 超时: not stopped by the due instant.
     *
     * @param due the last instant that was in time
     * @param by from {@code due} to the stop, or to the instant asked about, in natural time, more than zero
     * @param stoppedAt when it stopped, none while it has not
     */
    record Breached(Instant due, Duration by, Option<Instant> stoppedAt) implements ClockState {
        @Override
        public String name() {
            return "BREACHED";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.breached(this);
        }
    }

    /** 已解除: neither met nor breached; counts in no rate. */
    record Released(Instant at, String why) implements ClockState {
        @Override
        public String name() {
            return "RELEASED";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.released(this);
        }
    }
}
