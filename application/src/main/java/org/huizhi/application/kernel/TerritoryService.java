package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Unacceptable;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;
import org.huizhi.domain.kernel.pack.DistrictPack;
import org.huizhi.domain.kernel.territory.Address;
import org.huizhi.domain.kernel.territory.AddressEntry;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.Level;
import org.huizhi.domain.kernel.territory.Territory;
import org.huizhi.domain.kernel.territory.TerritoryChange;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryFinding;
import org.huizhi.domain.kernel.territory.TerritoryUnit;

/** The district's units and addresses, kept in dated registers; the pack's are put there once, when there are no units. */
public final class TerritoryService implements TerritoryDesk, Territories {

    private static final Purpose PURPOSE = new Purpose("territory");
    private static final ActorId PACK = new ActorId("district-pack");

    private final DistrictPack pack;
    private final DatedRegister<TerritoryCode, TerritoryUnit> register;
    private final AddressBook addresses;
    private final UnitOfWork work;
    private final Office office;
    private final Once once;

    public TerritoryService(
            DistrictPack pack,
            DatedRegister<TerritoryCode, TerritoryUnit> register,
            DatedRegister<String, AddressEntry> addresses,
            UnitOfWork work,
            Office office) {
        this.pack = pack;
        this.register = register;
        this.addresses = new AddressBook(pack.gazetteer(), before(pack), addresses, office.sealer());
        this.work = work;
        this.office = office;
        this.once = new Once(work, office.repeats());
    }

    /** What people write before an address: what the pack says, and the names of the district and its streets. */
    private static Seq<String> before(DistrictPack pack) {
        return pack.territory()
                .filter(unit -> unit.code().level().compareTo(Level.STREET) <= 0)
                .map(TerritoryUnit::name)
                .appendAll(pack.gazetteer().before());
    }

    /** The pack's units and addresses, where the register has not even the district. */
    public void settle() {
        work.together(() -> {
            if (register.at(pack.district(), today(), office.now()).isEmpty()) {
                var by = new Provenance(
                        PACK, Option.none(), PURPOSE, office.now(), office.policyVersion(), Option.none());
                pack.territory().forEach(unit -> register.put(unit.code(), unit.valid(), Option.of(unit), by));
                addresses.settle(by);
            }
            return Either.right(true);
        });
    }

    @Override
    public Either<Rejection, Territory> tree(Call call, Option<LocalDate> on, Option<Instant> known) {
        return office.allows(
                        call,
                        "kernel.territory.find",
                        Standing.at(pack.district(), call.actor().id()))
                .map(yes -> at(on.getOrElse(this::today), known));
    }

    @Override
    public Either<Rejection, TerritoryUnit> find(
            Call call, TerritoryCode code, Option<LocalDate> on, Option<Instant> known) {
        return office.allows(
                        call,
                        "kernel.territory.find",
                        Standing.at(pack.district(), call.actor().id()))
                .flatMap(yes -> register.at(code, on.getOrElse(this::today), known.getOrElse(office::now))
                        .toEither(() -> new Refusal.NotFound(code.value())));
    }

    @Override
    public Either<Rejection, Located> locate(Call call, String address, Option<LocalDate> on, Option<Instant> known) {
        return office.allows(
                        call,
                        "kernel.territory.locate",
                        Standing.at(pack.district(), call.actor().id()))
                .flatMap(yes -> located("address", address, on.getOrElse(this::today), known.getOrElse(office::now)));
    }

    private Either<Rejection, Located> located(String field, String text, LocalDate on, Instant known) {
        return Address.parse(field, text)
                .toEither()
                .<Rejection>mapLeft(Unacceptable::new)
                .flatMap(address -> addresses
                        .find(address, on, known)
                        .toEither(() -> Unacceptable.of(Fault.of(field, "", "kernel.address.unknown"))))
                .flatMap(entry -> register.at(entry.unit(), on, known)
                        .<Rejection>toEither(() -> Unacceptable.of(Fault.of(
                                field,
                                "",
                                "kernel.address.unit-gone",
                                entry.unit().value(),
                                on)))
                        .map(unit -> new Located(entry.address(), unit)));
    }

    @Override
    public Either<Rejection, Option<AddressEntry>> enter(
            Call call, Address address, Option<TerritoryCode> unit, DateRange days) {
        return office.allows(
                        call,
                        "kernel.territory.enter",
                        Standing.at(pack.district(), call.actor().id()))
                .flatMap(yes -> once.carryOut(
                        call,
                        "address",
                        () -> entered(call, address, unit, days),
                        () -> Either.right(addresses
                                .find(address, days.from(), office.now())
                                .filter(entry -> entry.address().equals(address)))));
    }

    private Either<Rejection, Option<AddressEntry>> entered(
            Call call, Address address, Option<TerritoryCode> unit, DateRange days) {
        var stranger =
                unit.filter(code -> register.at(code, days.from(), office.now()).isEmpty());
        if (stranger.isDefined()) {
            return Either.left(Unacceptable.of(
                    Fault.of("unit", stranger.get().value(), "kernel.territory.unit-unknown", days.from())));
        }
        var entry = unit.map(code -> new AddressEntry(address, code));
        addresses.put(address, days, entry, office.provenance(call, PURPOSE));
        return Either.right(entry);
    }

    @Override
    public Either<Rejection, Seq<Explained<TerritoryFinding>>> check(Call call, Option<LocalDate> on) {
        return office.allows(
                        call,
                        "kernel.territory.check",
                        Standing.at(pack.district(), call.actor().id()))
                .map(yes ->
                        at(on.getOrElse(this::today), Option.none()).check(pack.complete(), office.policyVersion()));
    }

    @Override
    public Either<Rejection, Territory> change(Call call, TerritoryChange change) {
        return office.allows(
                        call,
                        "kernel.territory.change",
                        Standing.at(pack.district(), call.actor().id()))
                .flatMap(yes -> once.carryOut(
                        call,
                        "territory",
                        () -> changed(call, change),
                        () -> Either.right(at(change.on(), Option.none()))));
    }

    private Either<Rejection, Territory> changed(Call call, TerritoryChange change) {
        return change.entries(at(change.on(), Option.none())).map(entries -> {
            var by = office.provenance(call, PURPOSE);
            entries.forEach(entry -> register.put(entry.code(), entry.range(), entry.unit(), by));
            return at(change.on(), Option.none());
        });
    }

    @Override
    public Option<TerritoryUnit> unit(DivisionCode division) {
        return register.at(division, today(), office.now());
    }

    @Override
    public Either<Rejection, DivisionCode> at(String field, String address) {
        return located(field, address, today(), office.now())
                .map(Located::unit)
                .map(unit -> Stream.iterate(Option.of(unit.code()), code -> code.flatMap(TerritoryCode::parent))
                        .flatMap(code -> code)
                        .find(DivisionCode.class::isInstance)
                        .map(DivisionCode.class::cast)
                        .get());
    }

    @Override
    public Seq<DivisionCode> named(String text) {
        return at(today(), Option.none())
                .units()
                .filter(unit -> unit.name().equals(text) || unit.code().value().equals(text))
                .map(TerritoryUnit::code)
                .filter(DivisionCode.class::isInstance)
                .map(DivisionCode.class::cast);
    }

    private Territory at(LocalDate on, Option<Instant> known) {
        return Territory.of(on, register.all(on, known.getOrElse(office::now)).values());
    }

    private LocalDate today() {
        return office.now().atZone(zone()).toLocalDate();
    }

    private ZoneId zone() {
        return pack.calendar().zone();
    }
}
