package org.huizhi.adapters.persistence.district;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import org.huizhi.adapters.persistence.DatedKind;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.JdbcStore;
import org.huizhi.adapters.persistence.jdbc.RegisterTable;
import org.huizhi.adapters.persistence.jdbc.Vendor;
import org.huizhi.adapters.persistence.json.Document;
import org.huizhi.application.Capability;
import org.huizhi.application.Storage;
import org.huizhi.application.grid.GridCaseReads;
import org.huizhi.application.kernel.Account;
import org.huizhi.application.kernel.DatedRegister;
import org.huizhi.application.kernel.DropBox;
import org.huizhi.application.kernel.Notes;
import org.huizhi.application.kernel.ReadLog;
import org.huizhi.application.kernel.Receipts;
import org.huizhi.application.kernel.Register;
import org.huizhi.application.kernel.Sequences;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.application.kernel.ledger.LedgerProof;
import org.huizhi.application.kernel.outbox.Outbox;
import org.huizhi.application.kernel.outbox.Subscriptions;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.people.Person;
import org.huizhi.domain.kernel.people.PersonRef;
import org.huizhi.domain.kernel.territory.AddressEntry;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryUnit;

/** SQL 存储: one district over one SQL database; its schema is up to date. */
public record SqlStorage(
        Set<Capability> capabilities,
        UnitOfWork work,
        Receipts receipts,
        Sequences sequences,
        ReadLog looks,
        Notes notes,
        DropBox dropBox,
        Outbox outbox,
        Subscriptions subscriptions,
        LedgerProof ledger,
        Register<PersonRef, Person> people,
        Register<ActorId, Account> accounts,
        Register<Integer, CalendarYear> calendarYears,
        Register<String, String> settings,
        DatedRegister<TerritoryCode, TerritoryUnit> territory,
        DatedRegister<String, AddressEntry> addresses,
        JdbcStore<GridCaseId, GridCase, GridCaseFact> gridCases,
        GridCaseReads gridCaseReads)
        implements Storage {

    /** Where the versions of the ledger's things stand. */
    private static final Map<String, String> THINGS = LinkedHashMap.<String, String>empty()
            .put(GridCaseTable.KIND, "grid_case")
            .put(Registers.PEOPLE.name(), "person")
            .put(Registers.ACCOUNTS.name(), "account")
            .put(Registers.CALENDAR_YEARS.name(), "calendar_year")
            .put(Registers.SETTINGS.name(), "setting")
            .put(Registers.TERRITORY.name(), dated(Registers.TERRITORY))
            .put(Registers.ADDRESSES.name(), dated(Registers.ADDRESSES));

    private static String dated(DatedKind<?> kind) {
        return "(select district, id, max(version) as version from dated_entry where register = '" + kind.name()
                + "' group by district, id)";
    }

    /** A file is one process's at a time; a server's database is anybody's. */
    private static Set<Capability> capabilities(Database database) {
        var kept = HashSet.of(Capability.DURABLE, Capability.ORDERED_OUTBOX);
        return database.vendor() == Vendor.SQLITE ? kept : kept.add(Capability.SHARED);
    }

    /** The district's ports over the database, which stays its opener's to close. */
    public static SqlStorage over(Database database) {
        var cases = database.store(new GridCaseTable());
        return new SqlStorage(
                capabilities(database),
                database,
                database.receipts(),
                database.sequences(),
                database.readLog(),
                database.notes(),
                database.dropBox(),
                database.outbox(List.of(new GridCaseTable())),
                database.subscriptions(),
                database.proof(THINGS),
                database.register(new RegisterTable<>("person", Registers.PEOPLE, Document.of(Person.class))),
                database.register(new RegisterTable<>("account", Registers.ACCOUNTS, Document.of(Account.class))),
                database.register(new RegisterTable<>(
                        "calendar_year", Registers.CALENDAR_YEARS, Document.of(CalendarYear.class))),
                database.register(new RegisterTable<>("setting", Registers.SETTINGS, Document.of(String.class))),
                database.datedRegister(Registers.TERRITORY, Document.of(TerritoryUnit.class)),
                database.datedRegister(Registers.ADDRESSES, Document.of(AddressEntry.class)),
                cases,
                new SqlGridCaseReads(database, cases));
    }
}
