package org.huizhi.domain.kernel.indicator;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Phrase;

/**
 * 连续达标: for how many periods in a row a target has been met, up to the last one looked at. A period that was missed, or of
 * which nothing is known, ends it; one to which the target does not apply neither ends it nor counts.
 *
 * @param length the periods met in a row at the end, 0 or above
 * @param longest the longest such row among all periods
 * @param since the first period of the row at the end, none while there is none
 */
public record Streak(int length, int longest, Option<Window> since) {

    private static final Streak NONE = new Streak(0, 0, Option.none());

    /**
     * 考核期: one period and how it came out.
     *
     * @param window when
     * @param outcome how
     */
    public record Period(Window window, Outcome outcome) {}

    /** Over periods, oldest first; where one does not begin at the end of the one before, a period is unknown. */
    public static Explained<Streak> over(Seq<Period> periods, String policyVersion) {
        var inOrder = Vector.ofAll(periods);
        var streak = List.range(0, inOrder.size())
                .foldLeft(
                        NONE,
                        (row, i) -> row.then(inOrder.get(i), i == 0 ? Option.none() : Option.of(inOrder.get(i - 1))));
        return new Explained<>(
                streak,
                List.of("K-I4"),
                LinkedHashMap.of("periods", periods),
                policyVersion,
                streak.since.fold(
                        () -> Phrase.of("kernel.streak.none", streak.longest),
                        first -> Phrase.of("kernel.streak.of", streak.length, first.words(), streak.longest)),
                Option.none());
    }

    private Streak then(Period period, Option<Period> before) {
        var broken = new Streak(0, longest, Option.none());
        var row = before.forAll(last -> period.window.follows(last.window)) ? this : broken;
        return switch (period.outcome) {
            case NOT_APPLICABLE -> row;
            case MISSED -> broken;
            case MET ->
                new Streak(
                        row.length + 1, Math.max(longest, row.length + 1), row.since.orElse(Option.of(period.window)));
        };
    }
}
