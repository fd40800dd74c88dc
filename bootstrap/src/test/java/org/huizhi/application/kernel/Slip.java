package org.huizhi.application.kernel;

import io.vavr.control.Either;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** A small aggregate for the desk's own tests: a count that goes up to nine. */
record Slip(String id, DivisionCode place, ActorId by, int count) {

    record Counted(int count) {}

    record Full() implements Rejection {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "slip.full";
        }
    }

    static Decision<Slip, Counted> opened(String id, DivisionCode place, ActorId by) {
        return Decision.of(new Slip(id, place, by, 1), new Counted(1));
    }

    Either<Rejection, Decision<Slip, Counted>> next() {
        return count == 9
                ? Either.left(new Full())
                : Either.right(Decision.of(new Slip(id, place, by, count + 1), new Counted(count + 1)));
    }
}
