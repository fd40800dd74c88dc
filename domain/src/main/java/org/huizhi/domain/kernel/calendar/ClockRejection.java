package org.huizhi.domain.kernel.calendar;

import io.vavr.collection.Seq;
import java.time.Instant;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;

/** 计时拒绝: why a clock cannot be paused, resumed or extended. */
public sealed interface ClockRejection extends Rejection {

    /** 不能暂停: one or more of the clocks named cannot be paused; each fault says why. */
    record CannotPause(Seq<Fault> faults) implements ClockRejection {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.clock.cannot-pause";
        }
    }

    /** 没有可恢复的时钟: nothing of this round is paused. */
    record NothingPaused(int round) implements ClockRejection {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.clock.nothing-paused";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), round);
        }
    }

    /** 恢复早于暂停: a pause cannot end before it began. */
    record ResumedTooEarly(Instant at, Instant since) implements ClockRejection {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "kernel.clock.resumed-too-early";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), at, since);
        }
    }

    /** 不能延期: the clock is unknown or has ended, or the amount does not suit it; each fault says why. */
    record CannotExtend(Seq<Fault> faults) implements ClockRejection {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.clock.cannot-extend";
        }
    }
}
