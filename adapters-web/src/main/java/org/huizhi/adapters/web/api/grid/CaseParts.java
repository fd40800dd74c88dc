package org.huizhi.adapters.web.api.grid;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Locale;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.domain.grid.cases.Ask;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.calendar.ClockFact;
import org.huizhi.domain.kernel.calendar.Ladder;
import org.huizhi.domain.kernel.calendar.Rung;
import org.huizhi.domain.kernel.duty.Assist;
import org.huizhi.domain.kernel.duty.HandOver;

/** 案件要素: what a view shows of a case that stands in no single field of it. */
interface CaseParts {

    /** 时钟满格: the part of a budget, in percent, from which on a rung means that somebody above has stepped in. */
    int FULL = 100;

    static Seq<String> assists(GridCase gridCase) {
        return gridCase.duty()
                .assists()
                .reject(each -> each.state() == Assist.State.RELEASED)
                .map(each -> each.unit().value());
    }

    static Option<String> mergedInto(Stage stage) {
        return stage instanceof Stage.Merged merged ? Option.of(merged.into().value()) : Option.none();
    }

    /** What holds beside the stage, of the present round. */
    static Seq<String> overlays(CaseSheet sheet, Ladder ladder) {
        var rounds = sheet.state().rounds();
        var clocks = sheet.state().clocks().all().filter(each -> each.id().round() == rounds.number());
        var above = ladder.rungs().filter(rung -> rung.percent() > FULL).map(Rung::code);
        return List.of(
                        Option.when(clocks.exists(Clock::paused), "PAUSED"),
                        Option.when(clocks.exists(each -> each.fired().exists(above::contains)), "SUPERVISED"),
                        Option.when(sheet.lookBackFrom().isDefined(), "LOOK_BACK_PENDING"),
                        Option.when(rounds.present().rating().isDefined(), "RATED"))
                .flatMap(each -> each);
    }

    static Option<Instant> startedAt(Clock clock) {
        return clock.facts()
                .filter(ClockFact.Started.class::isInstance)
                .map(fact -> ((ClockFact.Started) fact).at())
                .min();
    }

    static Seq<String> clocks(Ask ask) {
        if (ask instanceof Ask.Pause pause) {
            return pause.clocks();
        }
        return ask instanceof Ask.Extend extend ? List.of(extend.clock()) : List.empty();
    }

    static Option<String> by(Ask ask) {
        return ask instanceof Ask.Extend extend ? Option.of(extend.by()) : Option.none();
    }

    static String reason(Ask ask) {
        if (ask instanceof Ask.Pause pause) {
            return pause.reason();
        }
        return ask instanceof Ask.Extend extend ? extend.reason() : ((Ask.Annul) ask).reason();
    }

    static String state(HandOver.State state) {
        return state.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    static Option<Instant> settledAt(HandOver.State state) {
        if (state instanceof HandOver.State.Accepted accepted) {
            return Option.of(accepted.at());
        }
        if (state instanceof HandOver.State.Refused refused) {
            return Option.of(refused.at());
        }
        if (state instanceof HandOver.State.Withdrawn withdrawn) {
            return Option.of(withdrawn.at());
        }
        return state instanceof HandOver.State.Lapsed lapsed ? Option.of(lapsed.at()) : Option.none();
    }

    static Option<String> reason(HandOver.State state) {
        return state instanceof HandOver.State.Refused refused ? Option.of(refused.reason()) : Option.none();
    }
}
