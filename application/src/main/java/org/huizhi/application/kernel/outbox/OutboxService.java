package org.huizhi.application.kernel.outbox;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.temporal.ChronoUnit;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Office;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Standing;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** What is parked, behind the gate. */
public final class OutboxService implements OutboxDesk {

    private final DivisionCode district;
    private final Subscriptions subscriptions;
    private final Office office;

    public OutboxService(DivisionCode district, Subscriptions subscriptions, Office office) {
        this.district = district;
        this.subscriptions = subscriptions;
        this.office = office;
    }

    @Override
    public Either<Rejection, Seq<Parked>> parked(Call call, Option<Parked.Place> last, int limit) {
        return allowed(call, "kernel.outbox.parked").map(yes -> subscriptions.parked(last, limit));
    }

    @Override
    public Either<Rejection, Integer> replay(Call call, String subscriber, Posted.About about) {
        var now = office.real().instant().truncatedTo(ChronoUnit.MICROS);
        return allowed(call, "kernel.outbox.replay")
                .map(yes -> subscriptions.replay(subscriber, about, now))
                .filterOrElse(
                        count -> count > 0,
                        none -> new Refusal.NotFound(subscriber + " " + about.kind() + " " + about.id()));
    }

    private Either<Rejection, Boolean> allowed(Call call, String action) {
        return office.allows(call, action, Standing.at(district, call.actor().id()));
    }
}
