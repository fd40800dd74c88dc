package org.huizhi.domain.kernel.indicator;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.indicator.IndicatorRejection.DifferentUnits;

/** 目标: what a figure is held against. */
public sealed interface Target {

    Direction direction();

    /**
     * 数量目标: so much of something.
     *
     * @param goal 0 or above; reaching it is meeting it
     */
    record Amount(Direction direction, Quantity goal) implements Target {

        public Amount {
            if (goal.value().signum() < 0) {
                throw new IllegalArgumentException("a goal below nothing: " + goal);
            }
        }

        /** How an amount stands; refused when it is of another unit. What is missing is stated where the goal is missed. */
        public Either<DifferentUnits, Explained<Standing>> judge(Quantity actual, String policyVersion) {
            return actual.minus(goal).map(over -> {
                var standing = standing(actual, over.value());
                var missed = standing.outcome() == Outcome.MISSED;
                return new Explained<>(
                        standing,
                        List.of("K-I1", "K-I4"),
                        LinkedHashMap.of("direction", direction, "goal", goal, "actual", actual),
                        policyVersion,
                        sentence(standing, actual, over.value()),
                        Option.when(
                                missed,
                                () -> change(
                                        direction, new Quantity(over.value().abs(), goal.unit()).words())));
            });
        }

        private Standing standing(Quantity actual, BigDecimal over) {
            var outcome = Outcome.of(direction.accepts(over.signum()));
            var completion = direction == Direction.AT_LEAST
                    ? Rate.of(actual.value().max(BigDecimal.ZERO), goal.value())
                    : new Rate.NotApplicable();
            return new Standing(outcome, completion, Rate.of(over.max(BigDecimal.ZERO), goal.value()));
        }

        private Phrase sentence(Standing standing, Quantity actual, BigDecimal over) {
            if (direction == Direction.AT_MOST) {
                return over.signum() > 0
                        ? Phrase.of(
                                "kernel.target.over",
                                actual.words(),
                                goal.words(),
                                standing.excess().words())
                        : Phrase.of("kernel.target.within", actual.words(), goal.words());
            }
            var completion = standing.completion().words();
            if (over.signum() > 0) {
                return Phrase.of(
                        "kernel.target.exceeded",
                        actual.words(),
                        goal.words(),
                        completion,
                        standing.excess().words());
            }
            var key = over.signum() == 0 ? "kernel.target.reached" : "kernel.target.missed";
            return Phrase.of(key, actual.words(), goal.words(), completion);
        }
    }

    /**
     * 比率目标: a rate on one side of a percentage, compared exactly and not as printed.
     *
     * @param goal reaching it is meeting it
     */
    record Level(Direction direction, Percent goal) implements Target {

        /** What is missing is stated where the goal is missed and the whole is large enough to reach it. */
        public Explained<Outcome> judge(Rate actual, String policyVersion) {
            var outcome = actual.fold(
                    share -> Outcome.of(direction.accepts(share.compareTo(goal))), () -> Outcome.NOT_APPLICABLE);
            return new Explained<>(
                    outcome,
                    List.of("K-I2", "K-I4"),
                    LinkedHashMap.of("direction", direction, "goal", goal, "actual", actual),
                    policyVersion,
                    Phrase.of(key(outcome), actual.words(), goal.value()),
                    actual.fold(share -> Option.of(share), Option::<Rate.Share>none)
                            .filter(share -> outcome == Outcome.MISSED)
                            .flatMap(this::missing)
                            .map(count -> change(direction, count)));
        }

        private Option<BigDecimal> missing(Rate.Share share) {
            var bound = goal.value().multiply(share.denominator()).divide(Rounding.HUNDRED);
            var count = bound.subtract(share.numerator()).abs().setScale(0, RoundingMode.UP);
            var reachable = direction == Direction.AT_MOST
                    || share.numerator().add(count).compareTo(share.denominator()) <= 0;
            return Option.when(reachable, count);
        }

        private String key(Outcome outcome) {
            return switch (outcome) {
                case NOT_APPLICABLE -> "kernel.target.nothing";
                case MET -> direction == Direction.AT_LEAST ? "kernel.target.level-met" : "kernel.target.level-within";
                case MISSED ->
                    direction == Direction.AT_LEAST ? "kernel.target.level-missed" : "kernel.target.level-over";
            };
        }
    }

    private static Phrase change(Direction direction, Object count) {
        return Phrase.of(direction == Direction.AT_LEAST ? "kernel.target.if-more" : "kernel.target.if-fewer", count);
    }
}
