package org.huizhi.testkit.chains;

import java.time.Duration;
import org.huizhi.domain.grid.cases.Verb;

/**
 * 意图: what somebody is about to do. It names people and cases by their place in a row, so that it means something in every story,
 * also in one that lacks what came before; {@link CaseStory} makes a command of it.
 *
 * @param after how long after the step before, zero or more
 * @param verb what is tried; where the case does not offer it to anybody, something that it offers
 * @param which which case, counted from the oldest and around
 * @param by who is asked first, counted around
 * @param keyed whether the request carries a key
 */
public record CaseWish(Duration after, Manner manner, Verb verb, int which, int by, boolean keyed, CaseWords words) {

    /** 方式: how it is tried. */
    public enum Manner {
        /** A report. */
        REPORT,
        /** A report of what was fixed on the spot. */
        FIX,
        /** By the first who may. */
        TRY,
        /** By somebody, whether they may or not. */
        MEDDLE,
        /** The last request that carried a key comes again. */
        REPEAT,
        /** Another request with the last key. */
        REUSE,
        /** By the first who may, on a version that is not the present one. */
        LAG,
        /** Nobody does anything; what has fallen due happens. */
        TICK
    }

    boolean opens() {
        return manner == Manner.REPORT || manner == Manner.FIX;
    }

    @Override
    public String toString() {
        var what = switch (manner) {
            case REPORT -> "somebody reports";
            case FIX -> "somebody fixes on the spot and reports";
            case TRY -> "whoever may does '" + verb.code() + "' with case " + (which + 1);
            case MEDDLE -> "somebody tries '" + verb.code() + "' on case " + (which + 1);
            case REPEAT -> "the last request with a key comes again";
            case REUSE -> "the last key comes with '" + verb.code() + "' on case " + (which + 1);
            case LAG -> "'" + verb.code() + "' on case " + (which + 1) + " by an old version";
            case TICK -> "what has fallen due happens";
        };
        return (after.isZero() ? "at once " : after + " later ") + what;
    }
}
