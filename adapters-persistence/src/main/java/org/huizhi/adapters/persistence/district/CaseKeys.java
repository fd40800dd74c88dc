package org.huizhi.adapters.persistence.district;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.Moment;
import org.huizhi.domain.grid.cases.Round;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.calendar.Clock;

/** 案件检索项: what a case is found, sorted and counted by; the same for memory and SQL. */
interface CaseKeys {

    Set<Stage.Name> OPEN = HashSet.of(Stage.Name.values()).filter(Stage.Name::open);

    /** Stages in which a case is in no rate. */
    Set<Stage.Name> UNCOUNTED = HashSet.of(Stage.Name.DECLINED, Stage.Name.MERGED, Stage.Name.VOID);

    /** The clocks that the submission stops, of every round: they measure handling. */
    static Seq<Clock> handling(GridCase gridCase) {
        return gridCase.clocks().all().filter(CaseKeys::measuresHandling);
    }

    static boolean measuresHandling(Clock clock) {
        return clock.rule().stopsOn().equals(Moment.SUBMITTED);
    }

    static boolean provisional(GridCase gridCase) {
        return gridCase.clocks().all().exists(clock -> clock.timing().provisional());
    }

    /** When the present round was closed. */
    static Option<Instant> closedAt(GridCase gridCase) {
        return gridCase.rounds().present().closing().map(Round.Closing::at);
    }

    /** When the next rung is reached, at a tick of the clock: the next whole microsecond. */
    static Option<Instant> nextRung(GridCase gridCase) {
        return gridCase.clocks().nextRung().map(CaseKeys::tick);
    }

    static Instant tick(Instant at) {
        var whole = at.truncatedTo(ChronoUnit.MICROS);
        return whole.equals(at) ? at : whole.plus(1, ChronoUnit.MICROS);
    }

    /** The last instant at which the next open offer can still be answered. */
    static Option<Instant> openUntil(GridCase gridCase) {
        return gridCase.referrals()
                .map(referral -> referral.offer())
                .filter(offer -> offer.open())
                .map(offer -> offer.lapsesAt())
                .min();
    }

    /** An offer lapses after that instant, so at the next microsecond. */
    static Instant lapse(Instant openUntil) {
        return openUntil.plus(1, ChronoUnit.MICROS);
    }
}
