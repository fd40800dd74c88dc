package org.huizhi.adapters.persistence.broken;

import io.vavr.control.Either;
import java.util.function.Supplier;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.domain.kernel.Rejection;

/** Units of work, each broken in one way, over a sound one. */
interface BrokenUnitOfWork {

    static UnitOfWork keepsEverything(UnitOfWork sound) {
        return new UnitOfWork() {
            @Override
            public <T> Either<Rejection, T> together(Supplier<Either<Rejection, T>> work) {
                return work.get();
            }
        };
    }

    /** Asks whether the work threw, and not what it answered. */
    static UnitOfWork keepsWhatIsRefused(UnitOfWork sound) {
        return new UnitOfWork() {
            @Override
            public <T> Either<Rejection, T> together(Supplier<Either<Rejection, T>> work) {
                return sound.<Either<Rejection, T>>together(() -> Either.right(work.get()))
                        .flatMap(outcome -> outcome);
            }
        };
    }

    /** Joins the outer work so closely that what the inner one refused stays with the outer one. */
    static UnitOfWork joinsWithoutASavepoint(UnitOfWork sound) {
        var inside = new ThreadLocal<Boolean>();
        return new UnitOfWork() {
            @Override
            public <T> Either<Rejection, T> together(Supplier<Either<Rejection, T>> work) {
                if (inside.get() != null) {
                    return work.get();
                }
                inside.set(true);
                try {
                    return sound.together(work);
                } finally {
                    inside.remove();
                }
            }
        };
    }
}
