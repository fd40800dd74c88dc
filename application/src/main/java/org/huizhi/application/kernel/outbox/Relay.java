package org.huizhi.application.kernel.outbox;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import org.huizhi.application.kernel.UnitOfWork;

/**
 * 投递员: takes to every subscriber what is due. Each has progress of its own and a bounded share of a run, so that one that fails or is
 * slow holds up no other for long. Several relays over one storage never deliver twice in effect.
 */
public final class Relay {

    /** How many facts a subscriber is told in one run, at most. */
    public static final int BATCH = 100;

    /** After this time a subscriber's share of a run ends with the fact at hand. */
    static final Duration SHARE = Duration.ofSeconds(2);

    /** How long one server alone delivers to a subscriber beyond; longer than any single delivery takes. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private final Ports ports;
    private final Seq<Subscriber> subscribers;

    /**
     * 投递所需: what delivery needs.
     *
     * @param real the real clock; pauses and leases live by it
     */
    record Ports(Outbox outbox, Subscriptions subscriptions, UnitOfWork work, Clock real) {}

    /** @throws IllegalArgumentException when two subscribers have one name */
    public Relay(
            Outbox outbox, Subscriptions subscriptions, UnitOfWork work, Clock real, Seq<? extends Subscriber> all) {
        this.ports = new Ports(outbox, subscriptions, work, real);
        this.subscribers = List.narrow(all.toList());
        if (subscribers.map(Subscriber::name).distinct().size() < subscribers.size()) {
            throw new IllegalArgumentException("two subscribers have one name: "
                    + subscribers.map(Subscriber::name).mkString(", "));
        }
    }

    /** One round: to be called as often as one likes, by any number of processes. */
    public Run run() {
        return subscribers.foldLeft(Run.NOTHING, (sum, each) -> sum.and(new Round(ports, each).run()));
    }

    /**
     * 投递情况: what one run did.
     *
     * @param told how many facts were told
     * @param failures what could not be told
     * @param more whether somebody's share ended before its facts did, so that another run at once makes sense
     */
    public record Run(int told, Seq<Failure> failures, boolean more) {

        static final Run NOTHING = new Run(0, List.empty(), false);

        Run and(Run other) {
            return new Run(told + other.told, failures.appendAll(other.failures), more || other.more);
        }
    }

    /**
     * 投递失败: one fact that could not be told.
     *
     * @param event the fact
     * @param code why, in a word
     * @param cause what was thrown, none when it was refused
     */
    public record Failure(String subscriber, String event, String code, Option<RuntimeException> cause) {}
}
