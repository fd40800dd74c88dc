package org.huizhi.bootstrap.access;

import static org.huizhi.domain.kernel.access.Relation.ASSIGNED;
import static org.huizhi.domain.kernel.access.Relation.FAMILY;
import static org.huizhi.domain.kernel.access.Relation.SELF;

import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.function.Function;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Matrix;
import org.huizhi.domain.kernel.access.Relation;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.Sensitivity;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.testkit.SampleDistrict;

/**
 * 权限走查: asks about every cell and compares what comes back with the policy. At the table every relation is asked for; at the ports those
 * that can come about there.
 */
record Walk(Policy policy, Ports.Site site) {

    private static final Set<String> OPENING = HashSet.of("grid.case.report", "grid.case.fixed");
    private static final Set<String> HIDDEN = HashSet.of("grid.case.duplicates", "grid.case.reporter");
    private static final String FIND = "grid.case.find";

    /** 所遇: what somebody meets with. */
    enum Met {
        ABSENT,
        FORBIDDEN,
        DONE,
        /** an answer that is none */
        FAILED
    }

    /** 走查所见: a cell in which the product does not do what the policy says. */
    record Difference(Cell cell, String wanted, String got) {}

    /** 回应: what came of asking, and how much was seen where that can be told. */
    private record Heard(Met met, Option<Sensitivity> seen) {}

    /** The table asked directly, for these actions. */
    Iterator<Difference> table(Matrix table, Iterable<String> actions) {
        return cells(actions, role -> Cell.sets(SELF, FAMILY, ASSIGNED)).flatMap(cell -> {
            var wanted = policy.allows(cell.role(), cell.name(), cell.relations());
            var place = SampleDistrict.STREET;
            var got = table.permits(cell.name(), cell.actor(place).get(), place, cell.person());
            return different(cell, wanted, got);
        });
    }

    /** The in-ports asked, for these use cases. */
    Iterator<Difference> ports(Matrix table, Iterable<String> names) {
        var ports = site.under(table);
        return atThePorts(names)
                .flatMap(cell -> cell.actor(place(cell))
                        .flatMap(actor -> different(cell, wanted(cell), heard(ports, cell, actor))));
    }

    /** The cells that can come about at the in-ports. */
    Iterator<Cell> atThePorts(Iterable<String> names) {
        return cells(names, role -> role == Role.HANDLING_UNIT ? Cell.sets(SELF, ASSIGNED) : Cell.sets(SELF))
                .filter(cell -> ofCase(cell) || cell.person().equals(HashSet.of(SELF)))
                .filter(cell -> cell.actor(place(cell)).isDefined());
    }

    private static DivisionCode place(Cell cell) {
        return cell.name().startsWith("grid.") ? SampleDistrict.STREET : SampleDistrict.DISTRICT;
    }

    private static Iterator<Cell> cells(Iterable<String> names, Function<Role, Seq<Set<Relation>>> persons) {
        return Iterator.ofAll(names)
                .flatMap(name -> List.of(Role.values())
                        .iterator()
                        .flatMap(role -> Places.TERRITORY
                                .iterator()
                                .flatMap(territory -> persons.apply(role)
                                        .iterator()
                                        .map(person -> new Cell(role, name, territory, person)))));
    }

    /** Asked of one case; elsewhere what is asked for is always the person's own. */
    private static boolean ofCase(Cell cell) {
        return cell.name().startsWith("grid.")
                && !OPENING.contains(cell.name())
                && !cell.name().equals("grid.case.figures");
    }

    private Heard wanted(Cell cell) {
        var action = UseCases.action(cell.name());
        var allowed = policy.allows(cell.role(), action, cell.relations());
        var sees = policy.allows(cell.role(), FIND, cell.relations());
        if (action.equals(FIND)) {
            return cell.name().equals("grid.case.history") ? met(sees, Met.ABSENT) : seen(sees);
        }
        if (HIDDEN.contains(action)) {
            var both = allowed.filter(yes -> sees.isDefined());
            return action.equals("grid.case.reporter") ? seen(both) : met(both, Met.ABSENT);
        }
        if (action.equals("grid.case.figures")) {
            return met(allowed, Met.ABSENT);
        }
        return ofCase(cell) && sees.isEmpty() ? new Heard(Met.ABSENT, Option.none()) : met(allowed, Met.FORBIDDEN);
    }

    private static Heard met(Option<Sensitivity> allowed, Met otherwise) {
        return new Heard(allowed.isDefined() ? Met.DONE : otherwise, Option.none());
    }

    private static Heard seen(Option<Sensitivity> seen) {
        return new Heard(seen.isDefined() ? Met.DONE : Met.ABSENT, seen);
    }

    private static Heard heard(Ports ports, Cell cell, Actor actor) {
        var id = cell.person().contains(ASSIGNED) ? ports.led() : ports.atDesk();
        var tried =
                Try.of(() -> ports.undone(() -> Asks.ALL.get(cell.name()).get().of(ports, Call.by(actor), id)));
        if (tried.isFailure()) {
            return new Heard(Met.FAILED, Option.none());
        }
        var answer = tried.get();
        if (answer.isRight()) {
            return new Heard(Met.DONE, answer.get());
        }
        var met = answer.getLeft() instanceof Refusal.NotFound
                ? Met.ABSENT
                : answer.getLeft() instanceof Refusal.NotPermitted ? Met.FORBIDDEN : Met.DONE;
        return new Heard(met, Option.none());
    }

    private static Option<Difference> different(Cell cell, Object wanted, Object got) {
        return Option.when(!wanted.equals(got), () -> new Difference(cell, wanted.toString(), got.toString()));
    }
}
