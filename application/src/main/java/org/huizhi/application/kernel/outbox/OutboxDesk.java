package org.huizhi.application.kernel.outbox;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Call;
import org.huizhi.domain.kernel.Rejection;

/** 投递管理用例: the system administrator sees what could not be told, by ids and codes only, and has it told again. */
public interface OutboxDesk {

    /** What is parked, by subscriber and in the facts' order. */
    Either<Rejection, Seq<Parked>> parked(Call call, Option<Parked.Place> last, int limit);

    /**
     * Has what is parked of one thing tried again at the next run, the earliest first.
     *
     * @return how many facts that are, 0 when the request came again; {@link org.huizhi.application.kernel.Refusal.NotFound} when there is none
     */
    Either<Rejection, Integer> replay(Call call, String subscriber, Posted.About about);
}
