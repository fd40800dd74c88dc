-- 订阅进度: how far each subscriber has come in the order in which facts travel.
create table subscription (
    -- district code, the distribution key
    district ${text} not null,
    -- name of the subscriber
    subscriber ${text} not null,
    -- counts changes, from 1
    version bigint not null,
    -- the last fact it is done with: the transaction that fact counts with, 0 where there is one writer at a time
    at_tx bigint not null,
    -- the last fact it is done with: its place in the ledger
    at_seq bigint not null,
    -- how often the next fact has failed
    tries integer not null,
    -- when that one is tried again, by the real clock, UTC with microseconds; none when it has not failed
    retry_at ${instant},
    -- until when one server alone delivers, by the real clock, UTC with microseconds; none when nobody does
    leased_until ${instant},
    primary key (district, subscriber)
);

-- 搁置事实: facts that could not be told to a subscriber, and those of the same thing that wait behind them.
create table parked (
    -- district code, the distribution key
    district ${text} not null,
    -- name of the subscriber
    subscriber ${text} not null,
    -- place of the fact: the transaction it counts with
    tx bigint not null,
    -- place of the fact in the ledger
    seq bigint not null,
    -- what sort of thing the fact is about, such as grid-case
    kind ${text} not null,
    -- id of that thing
    id ${text} not null,
    -- version of that thing to which the fact led
    version bigint not null,
    -- place among the facts of this version
    n integer not null,
    -- name of the fact
    fact ${text} not null,
    -- how often it failed; 0 for what waits behind another
    tries integer not null,
    -- code of what the last try was refused with
    code ${text} not null,
    -- when it was parked, by the real clock, UTC with microseconds
    since ${instant} not null,
    -- when it is tried as soon as nothing of the same thing stands before it; none: when somebody asks for it
    retry_at ${instant},
    primary key (district, subscriber, tx, seq)
);

create index parked_about on parked (district, subscriber, kind, id, tx, seq);
