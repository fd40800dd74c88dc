package org.huizhi.bootstrap;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.DistrictClock;
import org.huizhi.application.kernel.Once;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Repeats;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Unacceptable;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;

/**
 * 演练时钟: a training district's clock. It runs ahead of the real one by what it was advanced, or stands still; both outlive a restart
 * because they are settings in the store, and every process reads them there. It never goes back.
 */
final class SettingsClock extends Clock implements DistrictClock {

    private static final String NAME = "training-clock";
    private static final String GOAL = NAME + "-goal";
    private static final Duration FURTHEST = Duration.ofDays(3660);

    private final Clock real;
    private final Storage storage;
    private final ZoneId zone;
    private final String policyVersion;
    private final Once once;
    private Consumer<Instant> tick = now -> {};

    SettingsClock(Clock real, Storage storage, ZoneId zone, String policyVersion, Sealer sealer) {
        this(
                real,
                storage,
                zone,
                policyVersion,
                new Once(storage.work(), new Repeats(storage.receipts(), sealer, real)));
    }

    private SettingsClock(Clock real, Storage storage, ZoneId zone, String policyVersion, Once once) {
        this.real = real;
        this.storage = storage;
        this.zone = zone;
        this.policyVersion = policyVersion;
        this.once = once;
    }

    /** What happens at an instant that is passed; told once, when the district has been put together. */
    void onPassing(Consumer<Instant> timedWork) {
        this.tick = timedWork;
    }

    /** 时钟状态: standing still at an instant, or ahead of the real clock. */
    private record State(Option<Instant> frozenAt, Duration ahead) {

        static State parse(String text) {
            return text.startsWith("frozen ")
                    ? new State(Option.of(Instant.parse(text.substring(7))), Duration.ZERO)
                    : new State(Option.none(), Duration.parse(text.substring(6)));
        }

        String text() {
            return frozenAt.map(at -> "frozen " + at).getOrElse(() -> "ahead " + ahead);
        }
    }

    @Override
    public Instant instant() {
        return now(state());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        var copy = new SettingsClock(real, storage, other, policyVersion, once);
        copy.onPassing(tick);
        return copy;
    }

    @Override
    public Reading read() {
        var state = state();
        return new Reading(now(state), state.frozenAt().isDefined());
    }

    @Override
    public synchronized Either<Rejection, Reading> freeze(Call call, boolean still) {
        return once.carryOut(call, NAME, () -> frozen(still), () -> Either.right(read()));
    }

    private Either<Rejection, Reading> frozen(boolean still) {
        var state = state();
        var now = now(state);
        if (still != state.frozenAt().isDefined()) {
            keep(
                    still
                            ? new State(Option.of(now), Duration.ZERO)
                            : new State(Option.none(), Duration.between(real(), now)));
        }
        return Either.right(read());
    }

    @Override
    public synchronized Either<Rejection, Reading> advance(Call call, Duration by) {
        if (by.isNegative() || by.isZero()) {
            return Either.left(new Backwards(by));
        }
        if (by.compareTo(FURTHEST) > 0) {
            return Either.left(
                    Unacceptable.of(Fault.of("advance", by.toString(), "kernel.clock.too-far", FURTHEST.toDays())));
        }
        return once.carryOut(call, NAME, () -> aimed(by), () -> Either.right(later(goal())))
                .map(this::reach);
    }

    /** The goal is kept before anything moves, so that one who asks again after a crash goes on instead of going further. */
    private Either<Rejection, Instant> aimed(Duration by) {
        var target = later(goal()).plus(by).truncatedTo(ChronoUnit.MICROS);
        keep(GOAL, target.toString());
        return Either.right(target);
    }

    private Reading reach(Instant target) {
        var frozen = state().frozenAt().isDefined();
        passDuties(target);
        moveTo(target, frozen);
        tick.accept(later(Option.of(target)));
        return read();
    }

    private Option<Instant> goal() {
        return storage.settings().get(GOAL).map(Instant::parse);
    }

    private Instant later(Option<Instant> goal) {
        var now = now(state());
        return goal.filter(now::isBefore).getOrElse(now);
    }

    /** Every timed duty on the way happens at its own instant, the earliest first. */
    private void passDuties(Instant target) {
        var frozen = state().frozenAt().isDefined();
        var last = Option.<Instant>none();
        for (var next = due(target); next.isDefined() && !next.equals(last); next = due(target)) {
            moveTo(next.get(), frozen);
            tick.accept(now(state()));
            last = next;
        }
    }

    private Option<Instant> due(Instant target) {
        return storage.gridCaseReads().nextDuty().filter(at -> !at.isAfter(target));
    }

    private void moveTo(Instant at, boolean frozen) {
        if (at.isAfter(now(state()))) {
            keep(
                    frozen
                            ? new State(Option.of(at), Duration.ZERO)
                            : new State(Option.none(), Duration.between(real(), at)));
        }
    }

    private Instant now(State state) {
        return state.frozenAt().getOrElse(() -> real().plus(state.ahead()));
    }

    private Instant real() {
        return real.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private State state() {
        return storage.settings().get(NAME).map(State::parse).getOrElse(new State(Option.none(), Duration.ZERO));
    }

    private void keep(State state) {
        keep(NAME, state.text());
    }

    private void keep(String setting, String value) {
        Supplier<Either<Rejection, Boolean>> write = () -> {
            storage.settings()
                    .put(
                            setting,
                            value,
                            new Provenance(
                                    new ActorId(NAME),
                                    Option.none(),
                                    new Purpose("training"),
                                    real(),
                                    policyVersion,
                                    Option.none()));
            return Either.right(true);
        };
        storage.work().together(write);
    }
}
