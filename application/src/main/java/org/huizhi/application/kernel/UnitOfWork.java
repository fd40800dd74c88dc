package org.huizhi.application.kernel;

import io.vavr.control.Either;
import java.util.function.Supplier;
import org.huizhi.domain.kernel.Rejection;

/** 工作单元: what is committed inside is one transaction. Joins a running one, also a host's. */
public interface UnitOfWork {

    /** Keeps everything when the work ends with a right value; keeps nothing when it ends with a left one or throws. */
    <T> Either<Rejection, T> together(Supplier<Either<Rejection, T>> work);
}
