package org.huizhi.application.reactions;

import io.vavr.control.Either;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.application.kernel.outbox.Subscriber;
import org.huizhi.domain.kernel.Rejection;

/**
 * 联动: one fact in, one command out. Small and named; its actor is its own and may do what its rows of the access table say. Fact,
 * command and progress are one transaction, so that the command has one effect.
 *
 * @param <F> the fact it waits for
 */
public abstract class Reaction<F> implements Subscriber {

    private final String name;
    private final Class<F> fact;

    /** @param name small letters, digits and hyphens; never changed, because its progress is kept under it */
    protected Reaction(String name, Class<F> fact) {
        this.name = name;
        this.fact = fact;
    }

    /** The one command. */
    protected abstract Either<Rejection, ?> react(F told, Posted posted);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Reach reach() {
        return Reach.WITHIN;
    }

    @Override
    public final boolean wants(Posted posted) {
        return fact.isInstance(posted.fact());
    }

    @Override
    public final Either<Rejection, ?> receive(Posted posted) {
        return react(fact.cast(posted.fact()), posted);
    }
}
