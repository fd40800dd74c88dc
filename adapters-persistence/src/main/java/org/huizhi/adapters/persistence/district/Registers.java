package org.huizhi.adapters.persistence.district;

import org.huizhi.adapters.persistence.DatedKind;
import org.huizhi.adapters.persistence.RegisterKind;
import org.huizhi.application.kernel.Account;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.people.Person;
import org.huizhi.domain.kernel.people.PersonRef;
import org.huizhi.domain.kernel.territory.TerritoryCode;

/** 登记册目录: the district's registers, their keys and their indexes. */
interface Registers {

    RegisterKind<PersonRef, Person> PEOPLE = RegisterKind.<PersonRef, Person>of("person", PersonRef::value)
            .indexed("mobile", person -> person.mobileIndex().toList());

    RegisterKind<ActorId, Account> ACCOUNTS = RegisterKind.<ActorId, Account>of("account", ActorId::value)
            .indexed(
                    "role",
                    account -> account.grants().map(grant -> grant.role().name()));

    RegisterKind<Integer, CalendarYear> CALENDAR_YEARS = RegisterKind.of("calendar-year", String::valueOf);

    RegisterKind<String, String> SETTINGS = RegisterKind.of("setting", name -> name);

    DatedKind<String> ADDRESSES = new DatedKind<>("address", index -> index, index -> index);

    DatedKind<TerritoryCode> TERRITORY = new DatedKind<>("territory", TerritoryCode::value, TerritoryCode::of);
}
