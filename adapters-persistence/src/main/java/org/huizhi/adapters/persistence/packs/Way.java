package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.grid.cases.Moment;
import org.huizhi.domain.kernel.calendar.ClockRule;

/**
 * 办理路径: the moments that every case of a channel passes, in their order, and which stretches of it some clock runs through. First
 * contact and site visit may come at any time before submission, so no clock may rest on them to cover a stretch.
 *
 * @param moments those that are sure to come
 */
record Way(Seq<String> moments) {

    private static final List<String> ANY_TIME = List.of(Moment.CONTACTED, Moment.ARRIVED);

    /** 路段: from one moment to the next. */
    record Stretch(String from, String to) {}

    static Way of(boolean verifyFirst) {
        return new Way(Moment.all().removeAll(ANY_TIME).filter(each -> verifyFirst || !each.equals(Moment.VERIFIED)));
    }

    /** The stretches from receipt to submission on which none of these clocks runs for sure, each as long as it is. */
    Seq<Stretch> bare(Seq<ClockRule> clocks) {
        var open = moments.takeUntil(Moment.CONFIRMED::equals);
        return open.zip(open.drop(1))
                .map(pair -> new Stretch(pair._1, pair._2))
                .reject(stretch -> clocks.exists(clock -> runs(clock, stretch)))
                .foldLeft(List.<Stretch>empty(), Way::joined)
                .reverse();
    }

    private static List<Stretch> joined(List<Stretch> before, Stretch next) {
        return before.headOption()
                .filter(last -> last.to().equals(next.from()))
                .map(last -> before.tail().prepend(new Stretch(last.from(), next.to())))
                .getOrElse(() -> before.prepend(next));
    }

    /** Whether a moment of the clock is one that never comes on this way. */
    boolean misses(ClockRule clock) {
        return List.of(clock.startsOn(), clock.stopsOn())
                .exists(each -> !moments.contains(each) && !ANY_TIME.contains(each));
    }

    private boolean runs(ClockRule clock, Stretch stretch) {
        var starts = moments.indexOf(clock.startsOn());
        var stops = moments.indexOf(clock.stopsOn());
        return starts >= 0 && starts <= moments.indexOf(stretch.from()) && stops >= moments.indexOf(stretch.to());
    }

    /** Whether the second moment can come after the first. */
    static boolean mayFollow(String first, String then) {
        return !first.equals(then) && earliest(first) < latest(then);
    }

    private static int earliest(String moment) {
        return ANY_TIME.contains(moment)
                ? Moment.all().indexOf(Moment.RECEIVED)
                : Moment.all().indexOf(moment);
    }

    private static int latest(String moment) {
        return ANY_TIME.contains(moment)
                ? Moment.all().indexOf(Moment.SUBMITTED)
                : Moment.all().indexOf(moment);
    }
}
