package org.huizhi.bootstrap.access;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.application.Storage;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.grid.Grid;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.AccountService;
import org.huizhi.application.kernel.CalendarService;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Files;
import org.huizhi.application.kernel.Gate;
import org.huizhi.application.kernel.IdSource;
import org.huizhi.application.kernel.Locator;
import org.huizhi.application.kernel.Office;
import org.huizhi.application.kernel.Passwords;
import org.huizhi.application.kernel.Plain;
import org.huizhi.application.kernel.TerritoryService;
import org.huizhi.application.kernel.ledger.Anchors;
import org.huizhi.application.kernel.ledger.LedgerService;
import org.huizhi.application.kernel.outbox.OutboxService;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.AccessTable;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Matrix;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.testkit.MovingClock;
import org.huizhi.testkit.OpenSealer;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;

/**
 * 走查现场: the in-ports over some access table, and two cases in the street: one at the desk, one led by the water works; both reported
 * by the same person.
 */
record Ports(
        Storage storage,
        GridCases cases,
        TerritoryService territory,
        CalendarService calendar,
        AccountService accounts,
        OutboxService outbox,
        LedgerService ledger,
        GridCaseId atDesk,
        GridCaseId led) {

    private static final IdSource IDS = IdSource.of(() -> UUID.randomUUID().toString());

    static final ActorId REPORTER = new ActorId("reporter");
    static final ActorId LOGIN = new ActorId("somebody-with-an-account");

    /** 现场: what lies in the stores, the same for every table. */
    record Site(Storage storage, GridCaseId atDesk, GridCaseId led) {

        static Site prepare() {
            var storage = MemoryStorage.empty();
            var none = new GridCaseId("none");
            var ports = new Site(storage, none, none).under(AccessTable.matrix());
            ports.territory().settle();
            ports.accounts()
                    .settle(LOGIN, List.of(Grant.of(Role.RESIDENT, SampleDistrict.STREET)), new Plain("x"), false);
            var atDesk = ports.reported();
            var led = ports.reported();
            sure(ports.cases().file(Call.by(SampleCast.DUTY), led));
            sure(ports.cases()
                    .dispatch(
                            Call.by(SampleCast.DISPATCHER),
                            led,
                            new CaseCommands.Dispatch(SampleDistrict.WATER.value(), List.empty())));
            return new Site(storage, atDesk, led);
        }

        /** The use cases as they would be if this were the product's table. */
        Ports under(Matrix table) {
            var clock = MovingClock.at(SampleSystem.START);
            var office = new Office(
                    new Gate(
                            table,
                            Gate.Narrowing.none(),
                            () -> LocalDate.ofInstant(clock.instant(), SampleDistrict.ZONE)),
                    storage.receipts(),
                    new OpenSealer(),
                    clock,
                    clock,
                    SampleDistrict.PACK.policyVersion());
            var territory = new TerritoryService(
                    SampleDistrict.PACK, storage.territory(), storage.addresses(), storage.work(), office);
            var calendar = new CalendarService(
                    SampleDistrict.DISTRICT,
                    () -> SampleDistrict.CALENDAR,
                    storage.calendarYears(),
                    storage.settings(),
                    storage.work(),
                    office,
                    all -> List.empty());
            var around = new Grid.Surroundings(
                    storage.people(), territory, Locator.none(), Files.none(), () -> calendar, IDS);
            return new Ports(
                    storage,
                    Grid.of(SampleDistrict.SAMPLE, storage, office, around).cases(),
                    territory,
                    calendar,
                    new AccountService(
                            SampleDistrict.DISTRICT, storage.accounts(), Passwords.none(), storage.work(), office),
                    new OutboxService(SampleDistrict.DISTRICT, storage.subscriptions(), storage.work(), office),
                    new LedgerService(SampleDistrict.DISTRICT, storage.ledger(), Anchors.none(), office),
                    atDesk,
                    led);
        }
    }

    private GridCaseId reported() {
        var reporter = Actor.of(REPORTER, Grant.of(Role.RESIDENT, SampleDistrict.DISTRICT));
        return sure(cases.report(Call.by(reporter), Asks.REPORT)).opened().get();
    }

    private static <T> T sure(Either<Rejection, T> answer) {
        return answer.getOrElseThrow(no -> new IllegalStateException("the site is not ready: " + no));
    }

    /** Asks and undoes whatever came of it. */
    <T> Either<Rejection, T> undone(Supplier<Either<Rejection, T>> asking) {
        var heard = new AtomicReference<Option<Either<Rejection, T>>>(Option.none());
        storage.work().together(() -> {
            var answer = asking.get();
            heard.set(Option.of(answer));
            return answer.flatMap(done -> Either.<Rejection, T>left(new Undone()));
        });
        return heard.get().get();
    }

    /** 撤回: nothing is kept of what the walk does. */
    private record Undone() implements Rejection {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "test.undone";
        }
    }
}
