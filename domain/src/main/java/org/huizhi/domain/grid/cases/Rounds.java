package org.huizhi.domain.grid.cases;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * 轮次册: every round of one case, oldest first; the last one is the present one.
 *
 * @param all never empty
 */
public record Rounds(Seq<Round> all) {

    public Rounds {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a case has a round");
        }
    }

    public static Rounds first(Instant at) {
        return new Rounds(List.of(Round.begun(1, at)));
    }

    public Round present() {
        return all.last();
    }

    public int number() {
        return present().number();
    }

    /** How often a submission did not pass, over all rounds. */
    public int reworks() {
        return all.map(Round::reworks).sum().intValue();
    }

    /** Every measure that was tried or waived, over all rounds. */
    public Seq<String> settledMeasures() {
        return all.flatMap(Round::submissions)
                .flatMap(each -> each.measures().appendAll(each.waived().map(Submission.Waived::measure)));
    }

    Rounds next(Instant at) {
        return new Rounds(all.append(Round.begun(number() + 1, at)));
    }

    Rounds present(UnaryOperator<Round> change) {
        return new Rounds(all.init().append(change.apply(present())));
    }
}
