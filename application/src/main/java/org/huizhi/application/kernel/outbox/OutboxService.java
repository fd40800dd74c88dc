package org.huizhi.application.kernel.outbox;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Office;
import org.huizhi.application.kernel.Once;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Standing;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** What is parked, behind the gate. */
public final class OutboxService implements OutboxDesk {

    private final DivisionCode district;
    private final Subscriptions subscriptions;
    private final Office office;
    private final Once once;

    public OutboxService(DivisionCode district, Subscriptions subscriptions, UnitOfWork work, Office office) {
        this.district = district;
        this.subscriptions = subscriptions;
        this.office = office;
        this.once = new Once(work, office.repeats());
    }

    @Override
    public Either<Rejection, Seq<Parked>> parked(Call call, Option<Parked.Place> last, int limit) {
        return allowed(call, "kernel.outbox.parked").map(yes -> subscriptions.parked(last, limit));
    }

    @Override
    public Either<Rejection, Integer> replay(Call call, String subscriber, Posted.About about) {
        var now = office.real().instant().truncatedTo(ChronoUnit.MICROS);
        return allowed(call, "kernel.outbox.replay")
                .flatMap(yes -> once.carryOut(
                        call,
                        about.kind() + " " + about.id(),
                        () -> asked(subscriber, about, now),
                        () -> Either.right(0)));
    }

    private Either<Rejection, Integer> asked(String subscriber, Posted.About about, Instant now) {
        var count = subscriptions.replay(subscriber, about, now);
        return count > 0
                ? Either.right(count)
                : Either.left(new Refusal.NotFound(subscriber + " " + about.kind() + " " + about.id()));
    }

    private Either<Rejection, Boolean> allowed(Call call, String action) {
        return office.allows(call, action, Standing.at(district, call.actor().id()));
    }
}
