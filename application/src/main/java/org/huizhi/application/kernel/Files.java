package org.huizhi.application.kernel;

import io.vavr.control.Either;
import org.huizhi.domain.kernel.Rejection;

/** 附件端口: photos and documents, read only through the thing they belong to. */
public interface Files {

    /** Whether the file exists and was handed in by somebody who may use it here. */
    boolean exists(String id);

    /** Keeps a file and names it. */
    Either<Rejection, String> keep(String name, byte[] content);

    /** A deployment without an adapter for files: there are none, and none is taken. */
    static Files none() {
        return new Files() {
            @Override
            public boolean exists(String id) {
                return false;
            }

            @Override
            public Either<Rejection, String> keep(String name, byte[] content) {
                return Either.left(new Refusal.NotEquipped("files"));
            }
        };
    }
}
