package org.huizhi.testkit.failure;

import io.vavr.control.Either;
import org.huizhi.application.kernel.Files;
import org.huizhi.domain.kernel.Rejection;

/** 凡件皆有: every file that is named is there. */
record AnyFile() implements Files {

    @Override
    public boolean exists(String id) {
        return true;
    }

    @Override
    public Either<Rejection, String> keep(String name, byte[] content) {
        return Either.right(name);
    }
}
