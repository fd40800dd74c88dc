package org.huizhi.domain.kernel.calendar;

import java.time.Instant;
import org.huizhi.domain.kernel.access.ActorId;

/** 计时事实: what happened to a clock, and since when that is known. Everything a clock says is derived from these. */
public sealed interface ClockFact {

    /** When it became known; verdicts as known before stay as they were. */
    Instant known();

    <R> R fold(Cases<R> cases);

    /** 各种计时事实: one answer per sort of fact. */
    interface Cases<R> {
        R started(Started fact);

        R stopped(Stopped fact);

        R stopRevoked(StopRevoked fact);

        R paused(Paused fact);

        R resumed(Resumed fact);

        R extended(Extended fact);

        R released(Released fact);

        R reinstated(Reinstated fact);
    }

    /** 开始计时: of several starts the earliest counts. */
    record Started(Instant at, Instant known) implements ClockFact {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.started(this);
        }
    }

    /** 停止计时: of several stops that stand the earliest counts. */
    record Stopped(Instant at, Instant known) implements ClockFact {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.stopped(this);
        }
    }

    /** 撤销停止: every stop known before is void; the clock runs on as if never stopped. */
    record StopRevoked(Instant known, Instant at) implements ClockFact {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.stopRevoked(this);
        }
    }

    /**
     * 暂停计时: approved; lasts until resumed.
     *
     * @param reason a code of the pack or the id of a note, never free text
     */
    record Paused(Instant from, Instant known, String reason, ActorId approver) implements ClockFact {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.paused(this);
        }
    }

    /** 恢复计时: ends every pause that is open. */
    record Resumed(Instant at, Instant known) implements ClockFact {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.resumed(this);
        }
    }

    /**
     * 延期: the budget grows.
     *
     * @param by of the sort the clock's kind takes
     * @param reason a code of the pack or the id of a note, never free text
     */
    record Extended(Budget by, Instant known, ActorId approver, String reason) implements ClockFact {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.extended(this);
        }
    }

    /**
     * 解除计时: neither met nor breached from then on.
     *
     * @param why a code of the pack or the id of a note, never free text
     */
    record Released(Instant at, Instant known, String why) implements ClockFact {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.released(this);
        }
    }

    /** 恢复时限: every release known before is void; the clock runs on as if never released. */
    record Reinstated(Instant at, Instant known) implements ClockFact {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.reinstated(this);
        }
    }
}
