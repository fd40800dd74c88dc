-- Comments are documentation: those before a table, view or column become docs/schema.md. Words in braces differ by vendor.

-- 办件台账: every fact about everything, in the order in which facts travel: by tx, then by seq. Append-only. No names, numbers of persons or free text.
create table ledger (
    -- place among the facts that count with the same transaction; grows, gaps are possible
    seq ${serial},
    -- transaction it counts with: on PostgreSQL the one that wrote it, or a later one that wrote about the same thing before; 0 where there is one writer at a time
    tx bigint not null default 0,
    -- district code, the distribution key
    district ${text} not null,
    -- what sort of thing the fact is about, such as grid-case
    kind ${text} not null,
    -- id of that thing
    id ${text} not null,
    -- version of that thing to which the fact led, from 1
    version bigint not null,
    -- place among the facts of this version, from 1
    n integer not null,
    -- when it became known, UTC with microseconds
    at ${instant} not null,
    -- who acted
    actor ${text} not null,
    -- for whom, when by delegation
    on_behalf_of ${text},
    -- what for, a code of the district pack
    purpose ${text} not null,
    -- code and version of the district pack in force
    policy_version ${text} not null,
    -- name of the fact
    fact ${text} not null,
    -- form of the document in data
    v integer not null,
    -- the fact as a JSON document
    data ${json} not null,
    -- name of the key that made the hash, which is kept elsewhere; empty where the ledger is not chained
    chain_key ${text} not null,
    -- keyed hash: what the line says, and that it follows the line before it of the same thing; empty where the ledger is not chained
    hash ${text} not null,
    constraint ledger_line unique (district, kind, id, version, n)
);

create index ledger_order on ledger (district, tx, seq);

-- 封印: keyed hashes over batches of the ledger in the order in which facts travel, each also over the seal before it. Append-only.
create table seal (
    -- district code, the distribution key
    district ${text} not null,
    -- counts seals, from 1
    n bigint not null,
    -- when it was made, by the real clock, UTC with microseconds
    at ${instant} not null,
    -- the last line it covers: the transaction that line counts with
    at_tx bigint not null,
    -- the last line it covers: its place in the ledger
    at_seq bigint not null,
    -- how many lines it covers
    lines bigint not null,
    -- name of the key that made it
    chain_key ${text} not null,
    -- the hash
    hash ${text} not null,
    primary key (district, n)
);

-- 附言: sealed texts that a fact names by id; never changed, and dropped only with the person they are about.
create table note (
    -- district code, the distribution key
    district ${text} not null,
    -- id by which facts refer to it
    id ${text} not null,
    -- what sort of thing it was written about, such as grid-case
    kind ${text} not null,
    -- id of that thing
    about ${text} not null,
    -- version of that thing with which it was written
    version bigint not null,
    -- when, UTC with microseconds
    at ${instant} not null,
    -- name of the key and the encrypted text; empty for an empty text
    box ${text} not null,
    primary key (district, id)
);

create index note_about on note (district, kind, about);

-- 回执: requests that carried an idempotency key and were carried out; kept for seven days.
create table receipt (
    -- district code, the distribution key
    district ${text} not null,
    -- whose key it is
    actor ${text} not null,
    -- the key as the caller chose it
    idempotency_key ${text} not null,
    -- keyed digest of the request
    digest ${text} not null,
    -- id of what was changed
    subject ${text} not null,
    -- version to which the request led
    version bigint not null,
    -- CREATED, DONE or ASKED
    answer ${text} not null,
    -- when, by the real clock, UTC with microseconds
    at ${instant} not null,
    primary key (district, actor, idempotency_key)
);

create index receipt_age on receipt (district, at);

-- 顺序号: counters without gaps, such as case numbers per day.
create table counter (
    -- district code, the distribution key
    district ${text} not null,
    -- what is counted
    name ${text} not null,
    -- the number handed out last
    last bigint not null,
    primary key (district, name)
);

-- 查阅记录: who looked at personal data, written before the data was shown. Append-only.
create table look (
    -- place in the order of all looks
    seq ${serial},
    -- district code, the distribution key
    district ${text} not null,
    -- when, UTC with microseconds
    at ${instant} not null,
    -- who looked
    actor ${text} not null,
    -- what for
    purpose ${text} not null,
    -- what sort of thing was looked at
    kind ${text} not null,
    -- id of that thing
    id ${text} not null,
    -- what was shown of it
    field ${text} not null
);

create index look_subject on look (district, kind, id, seq);

-- 人员: the people register. Personal fields are sealed inside the document.
create table person (
    -- district code, the distribution key
    district ${text} not null,
    -- random id, never derived from anything about the person
    id ${text} not null,
    -- how often the entry was written
    version bigint not null,
    -- form of the document in body
    v integer not null,
    -- the entry as a JSON document
    body ${json} not null,
    -- when it was last written, UTC with microseconds
    changed_at ${instant} not null,
    primary key (district, id)
);

-- 账号: who may log in, as whom and with which roles.
create table account (
    -- district code, the distribution key
    district ${text} not null,
    -- the account's id
    id ${text} not null,
    -- how often the entry was written
    version bigint not null,
    -- form of the document in body
    v integer not null,
    -- the entry as a JSON document
    body ${json} not null,
    -- when it was last written, UTC with microseconds
    changed_at ${instant} not null,
    primary key (district, id)
);

-- 年历: the published days off and make-up working days of each year.
create table calendar_year (
    -- district code, the distribution key
    district ${text} not null,
    -- the year
    id ${text} not null,
    -- how often the entry was written
    version bigint not null,
    -- form of the document in body
    v integer not null,
    -- the entry as a JSON document
    body ${json} not null,
    -- when it was last written, UTC with microseconds
    changed_at ${instant} not null,
    primary key (district, id)
);

-- 运行设置: settings of the running system that outlive a restart, such as a training district's clock.
create table setting (
    -- district code, the distribution key
    district ${text} not null,
    -- name of the setting
    id ${text} not null,
    -- how often the entry was written
    version bigint not null,
    -- form of the document in body
    v integer not null,
    -- the entry as a JSON document
    body ${json} not null,
    -- when it was last written, UTC with microseconds
    changed_at ${instant} not null,
    primary key (district, id)
);

-- 登记册索引: the values under which entries of the registers are found; for people, keyed blind indexes only.
create table entry_index (
    -- district code, the distribution key
    district ${text} not null,
    -- which register
    register ${text} not null,
    -- which of its indexes
    name ${text} not null,
    -- the value under which the entry is found
    value ${text} not null,
    -- id of the entry
    id ${text} not null,
    primary key (district, register, name, value, id)
);

create index entry_index_entry on entry_index (district, register, id);

-- 分期登记: what holds from a day to a day, and since when that is known: territory, posts, published calendars. Append-only.
create table dated_entry (
    -- district code, the distribution key
    district ${text} not null,
    -- which register
    register ${text} not null,
    -- key of the entry
    id ${text} not null,
    -- place among everything ever put under this key, from 1
    version bigint not null,
    -- first day on which it holds
    valid_from ${day} not null,
    -- first day on which it no longer holds; none while it lasts
    valid_to ${day},
    -- since when it is known, UTC with microseconds
    known_at ${instant} not null,
    -- form of the document in body
    v integer not null,
    -- what holds, as a JSON document; none when it is known that nothing does
    body ${json},
    primary key (district, register, id, version)
);

create index dated_entry_known on dated_entry (district, register, id, known_at);

-- 未保线索投递箱: what concerns a child at risk, put here by whoever passed it on, who cannot read it. One sealed document each.
create table drop_box (
    -- district code, the distribution key
    district ${text} not null,
    -- a number that reveals nothing, told to whoever dropped it
    receipt ${text} not null,
    -- everything that was typed, sealed
    box ${text} not null,
    -- when it came in, UTC with microseconds
    at ${instant} not null,
    primary key (district, receipt)
);

create index drop_box_order on drop_box (district, at, receipt);

-- 台账报表: the ledger for report writers.
create view v_ledger as
select
    -- district code
    district as district,
    -- transaction it counts with
    tx as tx,
    -- place among the facts that count with the same transaction
    seq as seq,
    -- what sort of thing
    kind as kind,
    -- id of that thing
    id as id,
    -- version to which the fact led
    version as version,
    -- place among the facts of this version
    n as n,
    -- when it became known, UTC
    at as at,
    -- who acted
    actor as actor,
    -- for whom, when by delegation
    on_behalf_of as on_behalf_of,
    -- what for
    purpose as purpose,
    -- district pack in force
    policy_version as policy_version,
    -- name of the fact
    fact as fact,
    -- the fact as a JSON document
    data as data
from ledger;
