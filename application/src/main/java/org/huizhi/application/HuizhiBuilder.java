package org.huizhi.application;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huizhi.application.grid.Grid;
import org.huizhi.application.kernel.Calendars;
import org.huizhi.application.kernel.Files;
import org.huizhi.application.kernel.Gate;
import org.huizhi.application.kernel.IdSource;
import org.huizhi.application.kernel.Locator;
import org.huizhi.application.kernel.Office;
import org.huizhi.application.kernel.Passwords;
import org.huizhi.application.kernel.Register;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.application.kernel.Territories;
import org.huizhi.application.kernel.ledger.Anchors;
import org.huizhi.application.kernel.outbox.Subscriber;
import org.huizhi.domain.kernel.access.AccessTable;
import org.huizhi.domain.kernel.people.Person;
import org.huizhi.domain.kernel.people.PersonRef;
import org.jspecify.annotations.Nullable;

/** 汇治装配: collects the ports of one district. {@code clock}, {@code sealer} and {@code ids} must be given; the rest has defaults. */
public final class HuizhiBuilder {

    private final District district;
    private final Storage storage;
    private @Nullable Clock clock;
    private @Nullable Clock real;
    private @Nullable Sealer sealer;
    private @Nullable IdSource ids;
    private @Nullable Locator locator;
    private @Nullable Passwords passwords;
    private @Nullable Calendars calendar;
    private @Nullable Register<PersonRef, Person> people;
    private Files files = Files.none();
    private Function<Huizhi, Seq<Subscriber>> subscribers = huizhi -> List.empty();
    private Anchors anchors = Anchors.none();
    private Gate.Narrowing narrowing = Gate.Narrowing.none();

    HuizhiBuilder(District district, Storage storage) {
        this.district = district;
        this.storage = storage;
    }

    /** The district's clock; receipts live by it too unless {@link #realClock} says otherwise. */
    public HuizhiBuilder clock(Clock given) {
        this.clock = given;
        return this;
    }

    /** The real clock, where the district's own can be moved. */
    public HuizhiBuilder realClock(Clock given) {
        this.real = given;
        return this;
    }

    public HuizhiBuilder sealer(Sealer given) {
        this.sealer = given;
        return this;
    }

    public HuizhiBuilder ids(IdSource given) {
        this.ids = given;
        return this;
    }

    /** Finds divisions by point; without it a place can be given by division only. */
    public HuizhiBuilder locator(Locator given) {
        this.locator = given;
        return this;
    }

    /** Hashes passwords; without it there are no accounts, because the host has its own login. */
    public HuizhiBuilder passwords(Passwords given) {
        this.passwords = given;
        return this;
    }

    /** The host's calendar in place of the pack's; years published here still come on top. */
    public HuizhiBuilder calendar(Calendars given) {
        this.calendar = given;
        return this;
    }

    /** The host's people register in place of the storage's; it sees sealed fields and blind indexes only. */
    public HuizhiBuilder people(Register<PersonRef, Person> given) {
        this.people = given;
        return this;
    }

    public HuizhiBuilder files(Files given) {
        this.files = given;
        return this;
    }

    /** The host's own access decision on top of the table. */
    public HuizhiBuilder narrowedBy(Gate.Narrowing given) {
        this.narrowing = given;
        return this;
    }

    /** Who is told facts by {@link Huizhi#relay}; a reaction gives its command to the district that is being built. */
    public HuizhiBuilder subscribers(Function<Huizhi, Seq<Subscriber>> given) {
        this.subscribers = given;
        return this;
    }

    /** Where the newest seal of the ledger is kept; without it the ledger's end is not secured. */
    public HuizhiBuilder anchors(Anchors given) {
        this.anchors = given;
        return this;
    }

    public Huizhi build() {
        return Huizhi.of(this);
    }

    District district() {
        return district;
    }

    Storage storage() {
        return storage;
    }

    /** The calendar that published years come on top of. */
    Calendars calendar() {
        return Option.of(calendar).getOrElse(() -> district.pack()::calendar);
    }

    Passwords passwords() {
        return Option.of(passwords).getOrElse(Passwords::none);
    }

    Function<Huizhi, Seq<Subscriber>> subscribers() {
        return subscribers;
    }

    Anchors anchors() {
        return anchors;
    }

    Office office() {
        var time = needed(clock, "clock");
        var zone = district.pack().calendar().zone();
        return new Office(
                new Gate(AccessTable.matrix(), narrowing, () -> LocalDate.ofInstant(time.instant(), zone)),
                storage.receipts(),
                needed(sealer, "sealer"),
                time,
                Option.of(real).getOrElse(time),
                district.pack().policyVersion());
    }

    Grid.Surroundings surroundings(Territories territories, Supplier<Calendars> calendars) {
        return new Grid.Surroundings(
                Option.of(people).getOrElse(storage::people),
                territories,
                Option.of(locator).getOrElse(Locator::none),
                files,
                calendars,
                needed(ids, "ids"));
    }

    private static <T> T needed(@Nullable T given, String what) {
        if (given == null) {
            throw new IllegalStateException("a district needs its " + what);
        }
        return given;
    }
}
