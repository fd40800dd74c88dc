package org.huizhi.application.kernel;

import static org.huizhi.testkit.SampleDistrict.HERE;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.huizhi.adapters.persistence.memory.MemoryDatabase;
import org.huizhi.adapters.persistence.memory.MemoryReceipts;
import org.huizhi.adapters.persistence.memory.MemoryStore;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Allow;
import org.huizhi.domain.kernel.access.Matrix;
import org.huizhi.domain.kernel.access.Purpose;
import org.huizhi.domain.kernel.access.Relation;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.Sensitivity;
import org.huizhi.testkit.MovingClock;
import org.huizhi.testkit.OpenSealer;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;

/**
 * A desk for slips over memory. The duty officer opens and sees them, the dispatcher sees and changes them, an official only sees
 * them; whoever is of another street sees nothing.
 */
final class DeskBench {

    static final String ID = "slip-1";

    private static final Matrix TABLE = Matrix.of(List.of(
            row("slip.open", Role.DUTY_OFFICER),
            row("slip.find", Role.DUTY_OFFICER),
            row("slip.find", Role.DISPATCHER),
            row("slip.find", Role.STREET_OFFICIAL),
            row("slip.change", Role.DISPATCHER),
            row("slip.study", Role.DISPATCHER)));

    private final MemoryDatabase database = new MemoryDatabase();
    final MovingClock clock = MovingClock.at(SampleSystem.START);
    final MovingClock real = MovingClock.at(SampleSystem.START.plusSeconds(86_400));
    final Store<String, Slip, Slip.Counted> kept = new MemoryStore<>(database, "slip", id -> id);
    final OvertakenStore<String, Slip, Slip.Counted> store = new OvertakenStore<>(kept);
    final Receipts receipts = new MemoryReceipts(database);
    final Desk<String, Slip, Slip.Counted> desk = desk(Gate.Narrowing.none());
    private int asked;

    /** A desk over the same store whose host narrows the table. */
    Desk<String, Slip, Slip.Counted> desk(Gate.Narrowing narrowing) {
        return new Desk<>(
                new Desk.Kind<>(
                        "slip.find", new Purpose("slips"), slip -> Standing.at(slip.place(), slip.by()), id -> id),
                store,
                new Office(gate(narrowing), receipts, new OpenSealer(), clock, real, "test-1"));
    }

    Either<Rejection, Desk.Done<Slip>> open(Call call) {
        return desk.open(call, "slip.open", Function.identity(), now -> {
            asked++;
            return Either.right(new Desk.Opening<>(
                    ID,
                    Standing.at(HERE, call.actor().id()),
                    at -> Either.right(Slip.opened(ID, HERE, call.actor().id()))));
        });
    }

    /** Opened and kept already, by the duty officer. */
    DeskBench opened() {
        open(Call.by(SampleCast.DUTY)).get();
        asked = 0;
        return this;
    }

    Either<Rejection, Desk.Done<Slip>> change(Call call) {
        return change(call, ID, (slip, now) -> slip.next());
    }

    Either<Rejection, Desk.Done<Slip>> change(
            Call call, String id, BiFunction<Slip, Instant, Either<Rejection, Decision<Slip, Slip.Counted>>> decide) {
        return desk.change(call, id, "slip.change", Receipt.Answer.DONE, (slip, now) -> {
            asked++;
            return decide.apply(slip, now);
        });
    }

    /** Somebody else's change, past this desk's ambushes. */
    void overtake() {
        overtake(Call.by(SampleCast.OTHER_DISPATCHER));
    }

    void overtake(Call call) {
        var other = new Desk<>(
                new Desk.Kind<String, Slip>(
                        "slip.find", new Purpose("slips"), slip -> Standing.at(slip.place(), slip.by()), id -> id),
                kept,
                new Office(gate(Gate.Narrowing.none()), receipts, new OpenSealer(), clock, real, "test-1"));
        other.change(call, ID, "slip.change", Receipt.Answer.DONE, (slip, now) -> slip.next())
                .get();
    }

    Versioned<Slip> now() {
        return kept.load(ID).get();
    }

    /** How often a decision or a preparation was asked for. */
    int asked() {
        return asked;
    }

    private Gate gate(Gate.Narrowing narrowing) {
        return new Gate(TABLE, narrowing, () -> LocalDate.ofInstant(clock.instant(), SampleDistrict.ZONE));
    }

    private static Allow row(String action, Role role) {
        return new Allow(action, role, HashSet.of(Relation.OWN, Relation.CHILD), Sensitivity.TEXT);
    }
}
