package org.huizhi.testkit;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Mandate;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.pack.DistrictPack;
import org.huizhi.domain.kernel.pack.Unit;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 人物表: who works and lives in a district, made from its pack: everybody a case needs, of one street, and some whom it must not
 * let in: of another street, of two minds, in somebody else's name.
 *
 * @param places where cases lie: two neighbourhoods of one street where it has two, and one of another
 * @param units whom cases are dispatched to, up to four
 * @param everybody in no order that matters
 */
public record DistrictCast(Seq<DivisionCode> places, Seq<UnitId> units, Seq<Actor> everybody) {

    private static final int MOST_UNITS = 4;

    /** @throws IllegalArgumentException when the pack has no neighbourhood, or no unit */
    public static DistrictCast of(DistrictPack pack) {
        var neighbourhoods = pack.territory()
                .map(unit -> unit.code())
                .filter(code -> code.value().matches("[0-9]{12}"))
                .map(code -> new DivisionCode(code.value()));
        if (neighbourhoods.isEmpty() || pack.units().isEmpty()) {
            throw new IllegalArgumentException("a story needs a neighbourhood and a unit");
        }
        var here = neighbourhoods.head();
        var street = street(here);
        var near = neighbourhoods.filter(each -> each.isWithin(street)).take(2);
        var far = neighbourhoods.reject(each -> each.isWithin(street)).headOption();
        var units = pack.units().map(Unit::id).take(MOST_UNITS);
        return new DistrictCast(
                near.appendAll(far), units, people(pack.district(), here, far.map(DistrictCast::street), units));
    }

    /** Who reads every case of the district. */
    public Actor reader() {
        return named("district");
    }

    public Option<Actor> find(ActorId id) {
        return everybody.find(actor -> actor.id().equals(id));
    }

    /**
     * One of {@code resident, neighbour, worker, other-worker, duty, dispatcher, other-dispatcher, neighbourhood, street, district,
     * auditor, two-hats, deputy}.
     */
    public Actor named(String id) {
        return find(new ActorId(id)).get();
    }

    /** Somebody of the unit and of nothing else. */
    public Actor of(UnitId unit) {
        return named("of-" + unit.value());
    }

    private static Seq<Actor> people(
            DivisionCode district, DivisionCode here, Option<DivisionCode> elsewhere, Seq<UnitId> units) {
        var street = street(here);
        var workers = units.map(unit -> Actor.of(new ActorId("of-" + unit.value()), Grant.forUnit(unit, district)));
        var lead = workers.head();
        return workers.appendAll(List.of(
                        Actor.of("resident", Role.RESIDENT, district.value()),
                        Actor.of("neighbour", Role.RESIDENT, district.value()),
                        Actor.of("worker", Role.GRID_WORKER, here.value()),
                        Actor.of("other-worker", Role.GRID_WORKER, street.value()),
                        Actor.of("duty", Role.DUTY_OFFICER, street.value()),
                        Actor.of("dispatcher", Role.DISPATCHER, street.value()),
                        Actor.of("other-dispatcher", Role.DISPATCHER, street.value()),
                        Actor.of("neighbourhood", Role.NEIGHBOURHOOD_OFFICIAL, here.value()),
                        Actor.of("street", Role.STREET_OFFICIAL, street.value()),
                        Actor.of("district", Role.DISTRICT_OFFICIAL, district.value()),
                        Actor.of("auditor", Role.AUDITOR, district.value()),
                        Actor.of(
                                new ActorId("two-hats"),
                                Grant.forUnit(units.head(), district),
                                Grant.of(Role.GRID_WORKER, street)),
                        inTheNameOf(lead, Grant.of(Role.GRID_WORKER, street))))
                .appendAll(elsewhere.map(other -> Actor.of("duty-elsewhere", Role.DUTY_OFFICER, other.value())));
    }

    /** A grid worker who acts for somebody of the first unit, all year. */
    private static Actor inTheNameOf(Actor principal, Grant own) {
        var days = DateRange.from(LocalDate.of(2020, 1, 1));
        return new Actor(new ActorId("deputy"), List.of(own), Option.of(new Mandate(principal.id(), days)));
    }

    private static DivisionCode street(DivisionCode neighbourhood) {
        return new DivisionCode(neighbourhood.value().substring(0, 9));
    }
}
