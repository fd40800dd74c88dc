package org.huizhi.application.kernel;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Purpose;

/**
 * 办件台: known key? → visible? → version? → permitted? → decide → commit: the one loop behind every command. Decisions are pure, so a
 * stale commit is simply tried again, unless the caller named the version it saw.
 */
public final class Desk<I, S, E> {

    private static final int ATTEMPTS = 3;

    private final Kind<I, S> kind;
    private final Store<I, S, E> store;
    private final Office office;
    private final Repeats repeats;

    /**
     * 件种: what the desk must know about one kind of aggregate.
     *
     * @param find the action that lets somebody see one
     * @param purpose the purpose of a call that names none
     * @param standing what access depends on
     * @param name an id in words
     */
    public record Kind<I, S>(String find, Purpose purpose, Function<S, Standing> standing, Function<I, String> name) {}

    /**
     * 办结: what was committed, now or when the request's key was first used.
     *
     * @param thing the thing as it is now
     * @param version the version the request led to
     */
    public record Done<S>(Versioned<S> thing, long version, Receipt.Answer answer, boolean replayed) {}

    /** 新件: a thing to be opened: where it stands, and the decision that opens it. */
    public record Opening<I, S, E>(
            I id, Standing standing, Function<Instant, Either<Rejection, Decision<S, E>>> decide) {}

    public Desk(Kind<I, S> kind, Store<I, S, E> store, Office office) {
        this.kind = kind;
        this.store = store;
        this.office = office;
        this.repeats = office.repeats();
    }

    /**
     * @param id how to read the subject of an earlier outcome
     * @param prepare works out what is to be opened; not called for a repetition
     */
    public Either<Rejection, Done<S>> open(
            Call call,
            String action,
            Function<String, I> id,
            Function<Instant, Either<Rejection, Opening<I, S, E>>> prepare) {
        var earlier = repeats.earlier(call);
        if (earlier.isDefined()) {
            return replay(call, earlier.get(), id);
        }
        var now = office.now();
        return prepare.apply(now)
                .flatMap(opening -> office.allows(call, action, opening.standing())
                        .flatMap(allowed -> opening.decide().apply(now))
                        .flatMap(decision -> committed(call, opening.id(), 0, decision, Receipt.Answer.CREATED, now)));
    }

    public Either<Rejection, Done<S>> change(
            Call call,
            I id,
            String action,
            Receipt.Answer answer,
            BiFunction<S, Instant, Either<Rejection, Decision<S, E>>> decide) {
        Either<Rejection, Done<S>> outcome =
                Either.left(new Refusal.NotFound(kind.name().apply(id)));
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            outcome = once(call, id, action, answer, decide);
            var overtaken = outcome.isLeft() && outcome.getLeft() instanceof Refusal.Stale;
            if (!overtaken || !(call.seen() instanceof Call.Seen.Any)) {
                break;
            }
        }
        return outcome;
    }

    /** What the actor may see, by the action named; absent and forbidden are the same answer. */
    public Either<Rejection, Versioned<S>> read(Call call, I id, String action) {
        return seen(call, id)
                .filterOrElse(
                        thing -> permits(call, action, thing.state()),
                        thing -> new Refusal.NotFound(kind.name().apply(id)));
    }

    private Either<Rejection, Done<S>> once(
            Call call,
            I id,
            String action,
            Receipt.Answer answer,
            BiFunction<S, Instant, Either<Rejection, Decision<S, E>>> decide) {
        return seen(call, id).flatMap(thing -> {
            var now = office.now();
            var decided = expected(call, id, thing)
                    .flatMap(version ->
                            office.allows(call, action, kind.standing().apply(thing.state())))
                    .flatMap(allowed -> decide.apply(thing.state(), now));
            return decided.isRight()
                    ? committed(call, id, thing.version(), decided.get(), answer, now)
                    : refused(call, id, decided.getLeft());
        });
    }

    /** What was carried out under this key before is answered with that; a new key costs no way of its own, the commit looks for it. */
    private Either<Rejection, Done<S>> refused(Call call, I id, Rejection reason) {
        return repeats.earlier(call)
                .map(receipt -> replay(call, receipt, ignored -> id))
                .getOrElse(() -> Either.left(reason));
    }

    private Either<Rejection, Versioned<S>> seen(Call call, I id) {
        return store.load(id)
                .filter(thing -> permits(call, kind.find(), thing.state()))
                .toEither(() -> new Refusal.NotFound(kind.name().apply(id)));
    }

    private boolean permits(Call call, String action, S state) {
        return office.gate()
                .permits(action, call.actor(), kind.standing().apply(state))
                .isDefined();
    }

    private Either<Rejection, Long> expected(Call call, I id, Versioned<S> thing) {
        if (call.seen() instanceof Call.Seen.Unstated) {
            return Either.left(new Refusal.VersionUnstated(kind.name().apply(id)));
        }
        return call.seen() instanceof Call.Seen.Version given && given.version() != thing.version()
                ? Either.left(new Refusal.Stale(kind.name().apply(id), given.version()))
                : Either.right(thing.version());
    }

    private Either<Rejection, Done<S>> committed(
            Call call, I id, long expected, Decision<S, E> decision, Receipt.Answer answer, Instant now) {
        var receipt = repeats.receipt(call, kind.name().apply(id), expected + 1, answer);
        return Either.<Rejection, Versioned<S>>narrow(
                        store.commit(id, expected, decision, office.provenance(call, kind.purpose(), now, receipt)))
                .map(stored -> new Done<>(stored, stored.version(), answer, false))
                .orElse(() -> afterRace(call, id));
    }

    /** The same key was committed by somebody in the meantime: its outcome is the answer. */
    private Either<Rejection, Done<S>> afterRace(Call call, I id) {
        return repeats.earlier(call)
                .map(receipt -> replay(call, receipt, ignored -> id))
                .getOrElse(() -> Either.left(new Refusal.Stale(kind.name().apply(id), 0)));
    }

    private Either<Rejection, Done<S>> replay(Call call, Receipt receipt, Function<String, I> id) {
        return repeats.same(call, receipt)
                .flatMap(same -> store.load(id.apply(same.subject()))
                        .filter(thing -> permits(call, kind.find(), thing.state()))
                        .map(thing -> new Done<>(thing, same.version(), same.answer(), true))
                        .toEither(() -> new Refusal.NotFound(same.subject())));
    }
}
