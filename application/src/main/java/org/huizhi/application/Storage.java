package org.huizhi.application;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
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

/** 存储: every storage port of one district, over one database. A host may answer any of them itself. */
public interface Storage {

    /** What it promises beyond the contracts; a promise is proven by {@code CapabilitiesContract} in the testkit. */
    default Set<Capability> capabilities() {
        return HashSet.empty();
    }

    UnitOfWork work();

    Receipts receipts();

    Sequences sequences();

    ReadLog looks();

    Notes notes();

    DropBox dropBox();

    Outbox outbox();

    Subscriptions subscriptions();

    LedgerProof ledger();

    Register<PersonRef, Person> people();

    Register<ActorId, Account> accounts();

    /** Published calendar years, by year. */
    Register<Integer, CalendarYear> calendarYears();

    /** Settings of the running system that outlive a restart, such as a training district's clock. */
    Register<String, String> settings();

    DatedRegister<TerritoryCode, TerritoryUnit> territory();

    /** Addresses and their units, by a blind index of the address. */
    DatedRegister<String, AddressEntry> addresses();

    Store<GridCaseId, GridCase, GridCaseFact> gridCases();

    GridCaseReads gridCaseReads();
}
