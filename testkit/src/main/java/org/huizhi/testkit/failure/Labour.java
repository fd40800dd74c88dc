package org.huizhi.testkit.failure;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.grid.Reported;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.IdSource;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.testkit.MovingClock;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;

/**
 * 劳作: one case after the other, from report to closure, each step a request with a key; every other one is merged into one that was
 * reported beside it. It says which ids and keys it is going to use, and afterwards what was acknowledged.
 */
final class Labour {

    private final GridCases cases;
    private final String name;
    private final Consumer<String> say;

    private Labour(GridCases cases, String name, Consumer<String> say) {
        this.cases = cases;
        this.name = name;
        this.say = say;
    }

    /** @param name no two of one storage have the same */
    static Labour on(Huizhi huizhi, String name, Consumer<String> say) {
        return new Labour(huizhi.gridCases(), name, say);
    }

    /** The sample district over a storage that need not be empty. */
    static Huizhi district(Storage storage, String name, Consumer<String> say) {
        var count = new AtomicLong();
        var ids = IdSource.of(() -> {
            var id = name + "-" + count.incrementAndGet();
            say.accept(Line.id(id));
            return id;
        });
        return SampleSystem.builder(SampleDistrict.SAMPLE, storage, MovingClock.at(SampleSystem.START))
                .ids(ids)
                .files(new AnyFile())
                .build();
    }

    void live(int n) {
        var life = name + "-" + n;
        var id = reported(life + "-report");
        if (n % 2 == 0) {
            var master = reported(life + "-master");
            did(
                    life + "-merge",
                    SampleCast.DUTY,
                    call -> cases.merge(call, id, new CaseCommands.Merge(master.value())));
        } else {
            handle(life, id);
        }
    }

    /** The report of this key, or the outcome it had. */
    Outcome<CaseSheet> report(String key) {
        var call = Call.by(SampleCast.RESIDENT).keyed(key, key);
        return ((Reported.Opened) done(cases.report(call, Story.leak("quick")))).outcome();
    }

    private void handle(String life, GridCaseId id) {
        var visit = new CaseCommands.Visit(Story.NOTE, List.empty());
        did(life + "-file", SampleCast.DUTY, call -> cases.file(call, id));
        did(
                life + "-dispatch",
                SampleCast.DISPATCHER,
                call -> cases.dispatch(call, id, new CaseCommands.Dispatch("water", List.empty())));
        did(life + "-take", SampleCast.PLUMBER, call -> cases.take(call, id));
        did(life + "-contact", SampleCast.PLUMBER, call -> cases.contact(call, id, visit));
        did(life + "-submit", SampleCast.PLUMBER, call -> cases.submit(call, id, Story.done()));
        did(
                life + "-confirm",
                SampleCast.OFFICIAL,
                call -> cases.confirm(call, id, new CaseCommands.Confirm(true, Option.none())));
    }

    private GridCaseId reported(String key) {
        say.accept(Line.key(SampleCast.RESIDENT.id(), key));
        return acknowledged(SampleCast.RESIDENT, key, report(key));
    }

    private interface Verb {
        Either<Rejection, Outcome<CaseSheet>> by(Call call);
    }

    private void did(String key, Actor actor, Verb verb) {
        say.accept(Line.key(actor.id(), key));
        acknowledged(actor, key, done(verb.by(Call.by(actor).keyed(key, key))));
    }

    private GridCaseId acknowledged(Actor actor, String key, Outcome<CaseSheet> outcome) {
        var id = outcome.value().state().id();
        say.accept(new Line.Done(actor.id(), key, id, outcome.version()).text());
        return id;
    }

    private static <T> T done(Either<Rejection, T> outcome) {
        return outcome.getOrElseThrow(no -> new IllegalStateException("refused: " + no));
    }
}
