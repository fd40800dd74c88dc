package org.huizhi.testkit.chains;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Supplier;
import org.huizhi.application.District;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Call;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.calendar.ClockTerms;
import org.huizhi.testkit.DistrictCast;

/**
 * 故事: what has happened so far, over one store or over several at once. Each step is checked as it happens; with several stores
 * each must answer as the first does. It prints as the story it is, a sentence per step.
 */
public final class CaseStory {

    /** How many cases a chapter has at most; what would report another one goes on with those there are. */
    static final int MOST_CASES = 6;

    private static final int CHAPTER = 100;

    private final Seq<CaseSystem> systems;
    private final DistrictCast cast;
    private final Call reader;
    private final ClockTerms terms;
    private final CaseScript script;
    private Vector<CaseStep> steps = Vector.empty();
    private List<ClockInvariants.Sayings> sayings = List.empty();
    private Vector<GridCaseId> ids = Vector.empty();
    private Vector<GridCaseId> chapter = Vector.empty();
    private int begun;
    private CaseView view;
    private Option<CaseKey> keyed = Option.none();

    private CaseStory(District district, Seq<CaseSystem> systems) {
        this.systems = systems;
        this.cast = DistrictCast.of(district.pack());
        this.reader = Call.by(cast.reader());
        this.terms = district.pack().terms(district.pack().calendar());
        this.script = new CaseScript(new CaseRequests(district, cast), systems.head());
        this.view = CaseView.empty(systems.head().now());
    }

    /** A story over empty stores, by name; the first is the one that the others are held against. */
    public static CaseStory begin(District district, Map<String, Supplier<Storage>> stores) {
        return new CaseStory(
                district,
                stores.toList()
                        .map(each ->
                                CaseSystem.over(district, each._1(), each._2().get())));
    }

    public Seq<CaseStep> steps() {
        return steps;
    }

    /** Where every case of the present chapter stands, oldest first. */
    public Seq<Stage.Name> stages() {
        return view.states().map(each -> each.stage().name());
    }

    /** What somebody had in mind happens, and everything is checked. */
    public CaseStory then(CaseWish wish) {
        if (!wish.after().isZero()) {
            sayings = sayings.prepend(ClockInvariants.Sayings.of(view, terms)).take(3);
            systems.forEach(system -> system.pass(wish.after()));
            view = look();
        }
        if (wish.opens() && chapter.size() >= MOST_CASES && steps.size() - begun >= CHAPTER) {
            turned();
        }
        if (wish.manner() == CaseWish.Manner.TICK) {
            ticked();
        } else {
            script.command(wish, view, keyed.map(CaseKey::command), steps.size())
                    .forEach(this::done);
        }
        invariants();
        return this;
    }

    /** That every store shows the same: lists, figures, sheets, histories, to whoever asks. */
    public void compare() {
        systems.tail().forEach(other -> new StoresAlike(systems.head(), other, cast, ids).check());
    }

    private void opened(GridCaseId id) {
        ids = ids.append(id);
        chapter = chapter.append(id);
    }

    /** The cases so far are left as they are, so that a long story has many cases and each step still looks at a few only. */
    private void turned() {
        chapter = Vector.empty();
        sayings = List.empty();
        keyed = Option.none();
        begun = steps.size();
        view = look();
    }

    private void ticked() {
        var facts = systems.map(system -> system.huizhi().tick(system.now()));
        assertEquals(1, facts.distinct().size(), () -> "ticks of different length: " + facts);
        var before = view;
        view = look();
        steps = steps.append(CaseStep.tick(view.at(), facts.head()));
        TraceInvariants.explained(before, view);
        TraceInvariants.passed(before, view);
        keyed = keyed.filter(key -> key.keptAt(view.at()));
        ClockInvariants.settled(view);
    }

    private void done(CaseCommand command) {
        var outcomes = systems.map(system -> command.of(system.cases()));
        var outcome = outcomes.head();
        outcome.toOption()
                .flatMap(CaseEffect::id)
                .filter(id -> !ids.contains(id))
                .forEach(this::opened);
        var before = view;
        view = look();
        steps = steps.append(step(command, outcome));
        outcomes.zip(systems)
                .forEach(each -> assertEquals(
                        outcome, each._1(), () -> "what " + each._2().name() + " answers"));
        TraceInvariants.explained(before, view);
        TraceInvariants.followed(command, outcome, before, view);
        CaseAnswers.check(command, outcome, view, keyed);
        keep(command, outcome);
    }

    private void invariants() {
        LoopInvariants.check(view, cast);
        ClockInvariants.check(view);
        sayings.forEach(before -> ClockInvariants.unchanged(view, before, terms));
    }

    private void keep(CaseCommand command, Either<Rejection, CaseEffect> outcome) {
        if (command.call().key().isDefined() && outcome.exists(done -> !done.replayed())) {
            keyed = Option.of(new CaseKey(command, outcome.get(), view.at()));
        }
    }

    private CaseStep step(CaseCommand command, Either<Rejection, CaseEffect> outcome) {
        var id = command.on().orElse(() -> outcome.toOption().flatMap(CaseEffect::id));
        var stage =
                id.flatMap(view.cases()::get).map(seen -> seen.state().stage().name());
        return CaseStep.of(view.at(), command, CaseStep.place(ids, id), outcome, stage);
    }

    private CaseView look() {
        var system = systems.head();
        return CaseView.of(system.cases(), reader, chapter, system.now());
    }

    @Override
    public String toString() {
        return steps.zipWithIndex()
                .map(each -> "%n%4d. %s".formatted(each._2() + 1, each._1()))
                .mkString();
    }
}
