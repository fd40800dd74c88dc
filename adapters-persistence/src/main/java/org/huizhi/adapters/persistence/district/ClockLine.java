package org.huizhi.adapters.persistence.district;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.huizhi.adapters.persistence.jdbc.Column;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.calendar.ClockFact;
import org.huizhi.domain.kernel.calendar.ClockId;

/** 计时事实行: one fact of one clock, as report writers find it. */
record ClockLine(ClockId clock, ClockFact fact) {

    static final Seq<Column<ClockLine>> COLUMNS = List.of(
            new Column<>("code", line -> line.clock().code()),
            new Column<>("round", line -> line.clock().round()),
            new Column<>("subject", line -> line.clock().subject()),
            new Column<>("fact", line -> line.fact().getClass().getSimpleName()),
            new Column<>("at", line -> line.fact().fold(new When())),
            new Column<>("known", line -> line.fact().known()));

    static Seq<ClockLine> of(Clock clock) {
        return clock.facts().map(fact -> new ClockLine(clock.id(), fact));
    }

    /** When each sort of fact took effect; an extension does when it becomes known. */
    private static final class When implements ClockFact.Cases<Instant> {

        @Override
        public Instant started(ClockFact.Started fact) {
            return fact.at();
        }

        @Override
        public Instant stopped(ClockFact.Stopped fact) {
            return fact.at();
        }

        @Override
        public Instant stopRevoked(ClockFact.StopRevoked fact) {
            return fact.at();
        }

        @Override
        public Instant paused(ClockFact.Paused fact) {
            return fact.from();
        }

        @Override
        public Instant resumed(ClockFact.Resumed fact) {
            return fact.at();
        }

        @Override
        public Instant extended(ClockFact.Extended fact) {
            return fact.known();
        }

        @Override
        public Instant released(ClockFact.Released fact) {
            return fact.at();
        }

        @Override
        public Instant reinstated(ClockFact.Reinstated fact) {
            return fact.at();
        }
    }
}
