package org.huizhi.testkit.failure;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Supplier;
import org.huizhi.application.Huizhi;
import org.huizhi.application.kernel.Files;
import org.huizhi.application.kernel.IdSource;
import org.huizhi.application.kernel.Locator;
import org.huizhi.application.kernel.Passwords;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.application.kernel.outbox.Subscriber;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.people.PersonRef;
import org.huizhi.testkit.MovingClock;
import org.huizhi.testkit.OpenSealer;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;
import org.huizhi.testkit.failure.FailureContract.Fixture;

/** 演练: one use case on one empty storage, with ports that can be made to fail. The same each time. */
final class Trial {

    private final Fixture fixture;
    private final FaultyPorts ports;
    private final ReplayedIds ids;
    private final Story story;
    private final Supplier<Object> call;
    private final int mark;
    private Set<String> counters = HashSet.empty();
    private Set<String> drops = HashSet.empty();

    private Trial(Fixture fixture, FaultyPorts ports, ReplayedIds ids, Story story, Supplier<Object> call) {
        this.fixture = fixture;
        this.ports = ports;
        this.ids = ids;
        this.story = story;
        this.call = call;
        this.mark = ids.mark();
        noteCalls();
    }

    static Trial of(Fixture fixture, UseCase useCase) {
        var ports = new FaultyPorts();
        var ids = new ReplayedIds();
        var clock = MovingClock.at(SampleSystem.START);
        var huizhi = assembled(fixture, ports, ids, clock);
        var story = new Story(huizhi, clock);
        return new Trial(fixture, ports, ids, story, useCase.scene().apply(story));
    }

    private static Huizhi assembled(Fixture fixture, FaultyPorts ports, ReplayedIds ids, MovingClock clock) {
        return SampleSystem.builder(SampleDistrict.SAMPLE, ports.storage(fixture.storage()), clock)
                .sealer(ports.port(Sealer.class, new OpenSealer()))
                .ids(ports.port(IdSource.class, ids))
                .locator(ports.port(Locator.class, point -> Either.right(SampleDistrict.HERE)))
                .files(ports.port(Files.class, new AnyFile()))
                .passwords(ports.port(Passwords.class, new PlainPasswords()))
                .subscribers(huizhi -> List.of(new Deaf()))
                .build();
    }

    /** The system, put together anew over what the storage holds. */
    Huizhi restart() {
        return assembled(fixture, ports, ids, story.clock());
    }

    Instant now() {
        return story.clock().instant();
    }

    /** The request, or the same one again. */
    Object call(Option<Breakdown> breakdown) {
        ids.rewind(mark);
        ports.arm(breakdown);
        try {
            return call.get();
        } finally {
            ports.disarm();
            noteCalls();
        }
    }

    /** What the request throws, or its answer when it throws nothing. */
    Object failure(Breakdown breakdown) {
        try {
            return call(Option.of(breakdown));
        } catch (Breakdown.Broken broken) {
            return broken;
        }
    }

    Seq<FaultyPorts.Called> calls() {
        return ports.calls();
    }

    State state() {
        var today = now().atZone(SampleDistrict.ZONE).toLocalDate();
        return State.of(fixture.storage(), fixture.dropped(), traces(), now(), today);
    }

    Seq<String> faults() {
        return new Audit(fixture.storage(), SampleDistrict.DISTRICT).faults(traces());
    }

    /** Whoever told of a case is opened only after the look was recorded. */
    boolean recordedFirst() {
        var shown = ports.calls()
                .indexWhere(each -> each.port().equals("Register")
                        && each.method().equals("get")
                        && each.arguments().exists(PersonRef.class::isInstance));
        return shown < 0 || ports.calls().take(shown).exists(each -> each.port().equals("ReadLog"));
    }

    private void noteCalls() {
        var made = ports.calls();
        counters = counters.addAll(first(made, "Sequences", "next"));
        drops = drops.addAll(first(made, "DropBox", "put"));
    }

    private static Seq<String> first(Seq<FaultyPorts.Called> calls, String port, String method) {
        return calls.filter(each -> each.port().equals(port) && each.method().equals(method))
                .map(each -> each.arguments().head().toString());
    }

    private Traces traces() {
        var actors = SampleCast.EVERYBODY.append(KernelUseCases.SECURITY).map(actor -> actor.id());
        var keys = actors.map(actor -> new Traces.Key(actor, "the-request"));
        return new Traces(ids.given().toSet(), keys.toSet(), counters, drops);
    }

    /** 充耳不闻: a subscriber that cannot be told anything. */
    private record Deaf() implements Subscriber {

        @Override
        public String name() {
            return "deaf";
        }

        @Override
        public Reach reach() {
            return Reach.WITHIN;
        }

        @Override
        public Beginning beginning() {
            return Beginning.ORIGIN;
        }

        @Override
        public boolean wants(Posted fact) {
            return fact.about().kind().equals("grid-case");
        }

        @Override
        public Either<Rejection, ?> receive(Posted fact) {
            return Either.left(new Refusal.NothingToDo());
        }
    }
}
