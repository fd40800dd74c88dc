package org.huizhi.testkit.contracts;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.application.kernel.outbox.Subscriber;
import org.huizhi.domain.kernel.Rejection;

/**
 * 听众: a subscriber that notes what it is told, and then does what the test wants.
 *
 * @param choice what it wants to be told
 * @param doing what it does then
 * @param told everything it was told, each time it was told it
 */
record Teller(
        String name,
        Reach reach,
        Beginning beginning,
        Predicate<Posted> choice,
        Function<Posted, Either<Rejection, ?>> doing,
        Queue<Posted> told)
        implements Subscriber {

    static Teller within(String name, Function<Posted, Either<Rejection, ?>> doing) {
        return of(name, Reach.WITHIN, doing);
    }

    static Teller beyond(String name, Function<Posted, Either<Rejection, ?>> doing) {
        return of(name, Reach.BEYOND, doing);
    }

    private static Teller of(String name, Reach reach, Function<Posted, Either<Rejection, ?>> doing) {
        return new Teller(name, reach, Beginning.ORIGIN, any -> true, doing, new ConcurrentLinkedQueue<>());
    }

    Teller fromNow() {
        return new Teller(name, reach, Beginning.NOW, choice, doing, told);
    }

    Teller choosing(Predicate<Posted> wanted) {
        return new Teller(name, reach, beginning, wanted, doing, told);
    }

    static Either<Rejection, ?> fine(Posted posted) {
        return Either.right(posted);
    }

    static Either<Rejection, ?> broken(Posted posted) {
        throw new IllegalStateException("broken by " + posted.event());
    }

    @Override
    public boolean wants(Posted fact) {
        return choice.test(fact);
    }

    @Override
    public Either<Rejection, ?> receive(Posted fact) {
        told.add(fact);
        return doing.apply(fact);
    }

    Seq<String> heard() {
        return List.ofAll(told).map(Posted::event);
    }
}
