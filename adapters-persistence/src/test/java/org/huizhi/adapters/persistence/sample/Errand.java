package org.huizhi.adapters.persistence.sample;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.huizhi.domain.kernel.Decision;

/** A small aggregate for the stores' own tests: opened, given out with helpers and a due instant, done. */
public record Errand(Id id, String street, Stage stage, Seq<Helper> helpers) {

    public record Id(String value) {}

    public record Helper(String unit, Option<Instant> until, boolean lead) {}

    public sealed interface Stage {
        record Open() implements Stage {}

        record Given(Instant due) implements Stage {}

        record Done(Given given, Instant at) implements Stage {}
    }

    public sealed interface Fact {
        record Opened(Id errand, String street) implements Fact {}

        record GivenOut(Id errand, Instant due, int helpers) implements Fact {}

        record Reminded(Id errand) implements Fact {}

        record Finished(Id errand, Instant at) implements Fact {}
    }

    private static final Instant DUE = Instant.parse("2026-01-07T02:00:00.123456Z");

    /** Through every stage, with two facts in one step, and with helpers that come and go. */
    public static Seq<Decision<Errand, Fact>> life(Id id) {
        var street = "310104003";
        var given = new Stage.Given(DUE);
        var helpers = List.of(
                new Helper("water", Option.none(), true), new Helper("roads", Option.some(DUE.minusSeconds(1)), false));
        var opened = new Errand(id, street, new Stage.Open(), List.empty());
        var dispatched = new Errand(id, street, given, helpers);
        var alone = new Errand(id, street, given, helpers.take(1));
        var done = new Errand(id, street, new Stage.Done(given, DUE.plusSeconds(60)), helpers.take(1));
        return List.of(
                Decision.of(opened, new Fact.Opened(id, street)),
                Decision.<Errand, Fact>of(dispatched, new Fact.GivenOut(id, DUE, 2))
                        .also(List.of(new Fact.Reminded(id))),
                Decision.of(alone, new Fact.Reminded(id)),
                Decision.of(done, new Fact.Finished(id, DUE.plusSeconds(60))));
    }

    public static Supplier<Id> ids() {
        var count = new AtomicInteger();
        return () -> new Id("errand-" + count.incrementAndGet());
    }

    public Option<Instant> due() {
        return stage instanceof Stage.Given given ? Option.some(given.due()) : Option.none();
    }
}
