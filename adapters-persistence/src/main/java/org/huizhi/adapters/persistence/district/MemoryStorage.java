package org.huizhi.adapters.persistence.district;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.huizhi.adapters.persistence.memory.MemoryDatabase;
import org.huizhi.adapters.persistence.memory.MemoryDatedRegister;
import org.huizhi.adapters.persistence.memory.MemoryDropBox;
import org.huizhi.adapters.persistence.memory.MemoryNotes;
import org.huizhi.adapters.persistence.memory.MemoryOutbox;
import org.huizhi.adapters.persistence.memory.MemoryReadLog;
import org.huizhi.adapters.persistence.memory.MemoryReceipts;
import org.huizhi.adapters.persistence.memory.MemoryRegister;
import org.huizhi.adapters.persistence.memory.MemorySequences;
import org.huizhi.adapters.persistence.memory.MemoryStore;
import org.huizhi.adapters.persistence.memory.MemorySubscriptions;
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
import org.huizhi.application.kernel.Store;
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

/** 内存存储: one district in memory, gone with the process. */
public record MemoryStorage(
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
        Store<GridCaseId, GridCase, GridCaseFact> gridCases,
        GridCaseReads gridCaseReads)
        implements Storage {

    /** Gone with the process, and nobody else's. */
    @Override
    public Set<Capability> capabilities() {
        return HashSet.of(Capability.ORDERED_OUTBOX);
    }

    public static MemoryStorage empty() {
        var database = new MemoryDatabase();
        var cases =
                new MemoryStore<GridCaseId, GridCase, GridCaseFact>(database, GridCaseTable.KIND, GridCaseId::value);
        return new MemoryStorage(
                database,
                new MemoryReceipts(database),
                new MemorySequences(database),
                new MemoryReadLog(database),
                new MemoryNotes(database),
                new MemoryDropBox(database),
                new MemoryOutbox(database),
                new MemorySubscriptions(database),
                LedgerProof.none(),
                new MemoryRegister<>(database, Registers.PEOPLE),
                new MemoryRegister<>(database, Registers.ACCOUNTS),
                new MemoryRegister<>(database, Registers.CALENDAR_YEARS),
                new MemoryRegister<>(database, Registers.SETTINGS),
                new MemoryDatedRegister<>(database, Registers.TERRITORY),
                new MemoryDatedRegister<>(database, Registers.ADDRESSES),
                cases,
                new MemoryGridCaseReads(cases));
    }
}
