package org.huizhi.domain.kernel.calendar;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** 暂停段: {@code from} included, {@code to} excluded, none while it lasts. */
record Pause(Instant from, Option<Instant> to, String reason) {

    boolean open() {
        return to.isEmpty();
    }

    boolean endsAfter(Instant at) {
        return to.forAll(end -> end.isAfter(at));
    }

    /** An open pause ends then; one that would end before it began never was. */
    Pause resumed(Instant at) {
        return open() ? new Pause(from, Option.of(at.isBefore(from) ? from : at), reason) : this;
    }

    /** What was to be seen of the pauses at an instant: those begun, and those not over are open. */
    static Seq<Pause> seenAt(Seq<Pause> pauses, Instant at) {
        return pauses.filter(pause -> !pause.from.isAfter(at))
                .map(pause -> pause.endsAfter(at) ? new Pause(pause.from, Option.none(), pause.reason) : pause);
    }

    /** What of the pauses lies before an instant. */
    static Seq<Pause> until(Seq<Pause> pauses, Instant end) {
        return seenAt(pauses, end).map(pause -> pause.resumed(end));
    }

    /** The same time as pauses that neither overlap nor touch nor are empty, oldest first, none before {@code start}. */
    static Seq<Pause> merged(Seq<Pause> pauses, Instant start) {
        return pauses.map(pause -> pause.from.isBefore(start) ? new Pause(start, pause.to, pause.reason) : pause)
                .filter(pause -> pause.endsAfter(pause.from))
                .sortBy(Pause::from)
                .foldLeft(List.<Pause>empty(), Pause::join)
                .reverse();
    }

    private static List<Pause> join(List<Pause> newestFirst, Pause next) {
        if (newestFirst.headOption().forAll(last -> last.to.exists(end -> end.isBefore(next.from)))) {
            return newestFirst.prepend(next);
        }
        var one = newestFirst.head();
        var to = one.to.flatMap(end -> next.to.map(other -> end.isAfter(other) ? end : other));
        return newestFirst.tail().prepend(new Pause(one.from, to, next.reason));
    }
}
