package org.huizhi.application.kernel.outbox;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * 订阅端口: how far each subscriber has come, and what is parked for it. Every write joins a running unit of work. Every store passes the
 * testkit's {@code SubscriptionsContract}.
 */
public interface Subscriptions {

    Option<Subscription> find(String subscriber);

    /**
     * Writes it where the stored one is at the version before, or there is none and this is version 1.
     *
     * @return whether it was written; false when somebody else was faster
     */
    boolean save(Subscription next);

    void park(Parked fact);

    /** Whether anything of this thing is parked for the subscriber. */
    boolean holds(String subscriber, Posted.About about);

    /** The first fact, in their order, that is to be tried by {@code now} and has nothing of the same thing parked before it. */
    Option<Parked> due(String subscriber, Instant now);

    /** Takes it out, delivered. @return false when it was not there any more */
    boolean settle(Parked.Place place);

    /** Writes tries, code and next try of one that is parked. @return false when it was not there any more */
    boolean postpone(Parked failed);

    /**
     * Has every fact of this thing that is left tried again, by {@code now}, its tries counted anew.
     *
     * @return how many facts of the thing are parked
     */
    int replay(String subscriber, Posted.About about, Instant now);

    /** What is parked, by subscriber and in the facts' order, after {@code last}, from the beginning when there is none. */
    Seq<Parked> parked(Option<Parked.Place> last, int limit);
}
