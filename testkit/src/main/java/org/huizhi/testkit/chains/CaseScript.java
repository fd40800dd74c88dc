package org.huizhi.testkit.chains;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.application.kernel.Call;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.kernel.access.Actor;

/**
 * 编剧: makes a command of what somebody has in mind. Who may do what is asked of the system itself: the verbs that a case's sheet
 * offers its reader.
 *
 * @param requests how commands are worded
 * @param system whose sheets are read
 */
record CaseScript(CaseRequests requests, CaseSystem system) {

    /** Verbs that lead on, by which a case that offers nothing else goes its way. */
    private static final Seq<Verb> ONWARD = List.of(
            Verb.FILE,
            Verb.VERIFY,
            Verb.DISPATCH,
            Verb.TAKE,
            Verb.ASSIST_DONE,
            Verb.SUBMIT,
            Verb.CONFIRM,
            Verb.APPROVE,
            Verb.RESUME,
            Verb.LOOK_BACK,
            Verb.REOPEN,
            Verb.RATE,
            Verb.UNMERGE,
            Verb.DECLINE);

    /**
     * @param last the last request that carried a key
     * @param count of steps so far, which makes the next key
     * @return none when there is nothing to repeat
     */
    Option<CaseCommand> command(CaseWish wish, CaseView view, Option<CaseCommand> last, int count) {
        var command = switch (wish.manner()) {
            case REPORT -> view.cases().size() < CaseStory.MOST_CASES ? report(wish, false) : tried(wish, view);
            case FIX -> view.cases().size() < CaseStory.MOST_CASES ? report(wish, true) : tried(wish, view);
            case MEDDLE -> view.cases().isEmpty() ? report(wish, false) : meddled(wish, view);
            case REPEAT -> last.getOrElse(() -> tried(wish, view));
            case REUSE -> last.map(before -> reused(before, tried(wish, view))).getOrElse(() -> tried(wish, view));
            case LAG -> lagging(tried(wish, view), view);
            case TRY, TICK -> tried(wish, view);
        };
        return Option.of(wish.keyed() && command.call().key().isEmpty() ? keyed(command, "k-" + count) : command);
    }

    private CaseCommand report(CaseWish wish, boolean fixed) {
        var by = rotated(wish.by()).head();
        return fixed ? requests.fixed(by, wish.words(), system.now()) : requests.report(by, wish.words(), system.now());
    }

    private CaseCommand tried(CaseWish wish, CaseView view) {
        if (view.cases().isEmpty()) {
            return report(wish, false);
        }
        var cases = rotated(view.states(), wish.which());
        var wished = cases.filter(it -> wish.verb().from().contains(it.stage().name()))
                .flatMap(it -> offered(it, wish, List.of(wish.verb())))
                .headOption();
        return wished.orElse(
                        () -> cases.flatMap(it -> offered(it, wish, ONWARD)).headOption())
                .map(each ->
                        requests.act(each._1().actor(), each._2(), each._1().sheet(), wish.words(), view.states()))
                .getOrElse(() -> meddled(wish, view));
    }

    /** 可办: somebody, and the case as they see it. */
    private record Offer(Actor actor, CaseSheet sheet) {}

    /** The first person to whom one of these verbs is offered, with the verb that comes first. */
    private Option<Tuple2<Offer, Verb>> offered(GridCase it, CaseWish wish, Seq<Verb> verbs) {
        return rotated(wish.by())
                .iterator()
                .flatMap(actor ->
                        system.cases().find(Call.by(actor), it.id()).toOption().map(sheet -> new Offer(actor, sheet)))
                .flatMap(offer -> verbs.find(verb -> offer.sheet().actions().contains(verb.code()))
                        .map(verb -> Tuple.of(offer, verb)))
                .headOption();
    }

    private CaseCommand meddled(CaseWish wish, CaseView view) {
        var seen = rotated(view.cases().values().toList(), wish.which()).head();
        return requests.act(rotated(wish.by()).head(), wish.verb(), seen.sheet(), wish.words(), view.states());
    }

    /** The same actor, because a key is theirs alone. */
    private static CaseCommand reused(CaseCommand before, CaseCommand now) {
        var key = before.call().key().get();
        return now.with(Call.by(before.actor()).keyed(key.value(), "another: " + now.words()));
    }

    private static CaseCommand lagging(CaseCommand command, CaseView view) {
        return command.on()
                .flatMap(view.cases()::get)
                .map(seen -> new CaseCommand(
                        command.call().on(seen.sheet().version() - 1),
                        command.on(),
                        command.words() + ", by an old version",
                        command.asking()))
                .getOrElse(command);
    }

    private static CaseCommand keyed(CaseCommand command, String key) {
        return command.with(command.call().keyed(key, command.words()));
    }

    private Seq<Actor> rotated(int from) {
        return rotated(requests.cast().everybody(), from);
    }

    private static <T> Seq<T> rotated(Seq<T> all, int from) {
        var start = from % all.size();
        return all.drop(start).appendAll(all.take(start));
    }
}
