package org.huizhi.application.kernel;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Matrix;
import org.huizhi.domain.kernel.access.Sensitivity;
import org.huizhi.domain.kernel.access.Visible;

/**
 * 门禁: the access table, narrowed by the host where it wants to. The one place that decides who may do and see what.
 *
 * @param matrix the table
 * @param narrowing what the host still has to say; it can refuse what the table allows and never allow what it refuses
 * @param today the district's day, on which a delegation counts or does not
 */
public record Gate(Matrix matrix, Narrowing narrowing, Supplier<LocalDate> today) {

    /** 收窄: a host's own access decision on top of the table. */
    @FunctionalInterface
    public interface Narrowing {

        boolean allows(String action, Actor actor, Standing standing);

        /**
         * The same decision as a predicate that a query carries. None when it cannot be said as one: then what it hides is taken out of
         * what a query brings back, and nothing is counted, because a count would tell of what is hidden.
         *
         * @param allowed what the table allows
         * @return what of it remains; more than {@code allowed} counts for nothing
         */
        default Option<Visible> narrowed(String action, Actor actor, Visible allowed) {
            return Option.none();
        }

        /** A host that has nothing to say. */
        static Narrowing none() {
            return new Narrowing() {
                @Override
                public boolean allows(String action, Actor actor, Standing standing) {
                    return true;
                }

                @Override
                public Option<Visible> narrowed(String action, Actor actor, Visible allowed) {
                    return Option.of(allowed);
                }
            };
        }
    }

    /** How much the actor may see by doing this; none when they may not do it. */
    public Option<Sensitivity> permits(String action, Actor actor, Standing standing) {
        if (!matrix.knows(action)) {
            throw new IllegalStateException("no row in the access table for " + action);
        }
        return matrix.permits(action, actor, standing.place(), standing.relationsOf(actor.on(today.get())))
                .filter(seen -> narrowing.allows(action, actor, standing));
    }

    /** What the actor may see by doing this, as a predicate that a query carries; what comes back is checked once more. */
    public Visible visible(String action, Actor actor) {
        var allowed = matrix.visible(action, actor.on(today.get()));
        return narrowing.narrowed(action, actor, allowed).map(allowed::and).getOrElse(allowed);
    }

    /** Whether that predicate shows nothing that the actor may not see, so that what it finds may be counted. */
    public boolean mayCount(String action, Actor actor) {
        return narrowing
                .narrowed(action, actor, matrix.visible(action, actor.on(today.get())))
                .isDefined();
    }
}
