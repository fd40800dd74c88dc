-- 案件: problems in the district, one row each. The document holds the whole case; the columns beside it are its index.
create table grid_case (
    -- district code, the distribution key
    district ${text} not null,
    -- opaque id
    id ${text} not null,
    -- how often it has been committed
    version bigint not null,
    -- form of the document in body
    v integer not null,
    -- the case as a JSON document; texts in it are sealed
    body ${json} not null,
    -- the number people use: day of receipt and count
    number ${text} not null,
    -- REPORTED, VERIFIED, FILED, DISPATCHED, IN_HAND, SUBMITTED, CLOSED, DECLINED, MERGED or VOID
    stage ${text} not null,
    -- code of the channel
    channel ${text} not null,
    -- code of the category
    category ${text} not null,
    -- PROACTIVE (found) or REACTIVE (told)
    origin ${text} not null,
    -- code of the division it lies in
    division ${text} not null,
    -- code of the street or town whose desk it belongs to
    street ${text} not null,
    -- latitude, WGS84, when a point was given
    lat double precision,
    -- longitude, WGS84, when a point was given
    lon double precision,
    -- unit that leads, none while the desk holds it
    lead ${text},
    -- who entered it
    reported_by ${text} not null,
    -- when the problem was seen, UTC
    occurred_at ${instant} not null,
    -- when it was received, UTC
    received_at ${instant} not null,
    -- earliest due instant of its running clocks, UTC; overdue is what lies before now
    nearest_due ${instant},
    -- when its next rung is reached, UTC
    next_rung ${instant},
    -- last instant at which its next open offer can be answered, UTC
    open_until ${instant},
    -- whether a due instant rests on a year without a published calendar
    provisional ${truth} not null,
    -- the present round, from 1
    round integer not null,
    -- how often a lead has returned it
    returns integer not null,
    -- how often a submission did not pass, over all rounds
    reworks integer not null,
    -- when the present round was closed, UTC
    closed_at ${instant},
    -- id of the master it was merged into
    merged_into ${text},
    primary key (district, id),
    constraint grid_case_number unique (district, number)
);

create index grid_case_received on grid_case (district, received_at, id);
create index grid_case_street on grid_case (district, street, received_at, id);
create index grid_case_street_stage on grid_case (district, street, stage, received_at, id);
create index grid_case_division on grid_case (district, division, received_at, id);
create index grid_case_stage on grid_case (district, stage, received_at, id);
create index grid_case_category on grid_case (district, category, received_at, id);
create index grid_case_occurred on grid_case (district, category, occurred_at);
create index grid_case_reporter on grid_case (district, reported_by, received_at, id);
create index grid_case_due on grid_case (district, nearest_due) where nearest_due is not null;
create index grid_case_rung on grid_case (district, next_rung, id) where next_rung is not null;
create index grid_case_offer on grid_case (district, open_until, id) where open_until is not null;
create index grid_case_closed on grid_case (district, closed_at) where closed_at is not null;
create index grid_case_provisional on grid_case (district, id) where provisional = ${true};

-- 案件时钟: each clock of a case, of all its rounds. What a clock says at an instant follows from its facts; this row is their sum.
create table grid_case_clock (
    -- district code, the distribution key
    district ${text} not null,
    -- id of the case
    grid_case ${text} not null,
    -- place among the clocks of the case, from 1
    n integer not null,
    -- code of the clock
    code ${text} not null,
    -- round it belongs to
    round integer not null,
    -- on whose behalf inside the case, such as the number of a merged one
    subject ${text},
    -- NATURAL, WORKING_HOURS or WORKING_DAYS
    kind ${text} not null,
    -- whether the submission stops it, so that it measures handling
    handling ${truth} not null,
    -- when it started, UTC
    started_at ${instant},
    -- when it stopped, UTC, unless the stop was taken back
    stopped_at ${instant},
    -- when it was released before it had stopped, UTC
    released_at ${instant},
    -- whether it is paused
    paused ${truth} not null,
    -- last instant in time, UTC; none while it waits or is paused, and none once released
    due ${instant},
    -- when its next rung is reached, UTC
    next_rung ${instant},
    -- whether due or next_rung rest on a year without a published calendar
    provisional ${truth} not null,
    primary key (district, grid_case, n),
    foreign key (district, grid_case) references grid_case (district, id)
);

create index grid_case_clock_due on grid_case_clock (district, handling, due);
create index grid_case_clock_stopped on grid_case_clock (district, handling, stopped_at);

-- 计时事实: what happened to each clock of a case, in the order in which it was recorded.
create table grid_case_clock_fact (
    -- district code, the distribution key
    district ${text} not null,
    -- id of the case
    grid_case ${text} not null,
    -- place among the facts of all clocks of the case, from 1
    n integer not null,
    -- code of the clock
    code ${text} not null,
    -- round it belongs to
    round integer not null,
    -- on whose behalf inside the case
    subject ${text},
    -- Started, Stopped, StopRevoked, Paused, Resumed, Extended, Released or Reinstated
    fact ${text} not null,
    -- when it took effect, UTC
    at ${instant} not null,
    -- when it became known, UTC
    known ${instant} not null,
    primary key (district, grid_case, n),
    foreign key (district, grid_case) references grid_case (district, id)
);

-- 案件轮次: each way of a case from filing to closure.
create table grid_case_round (
    -- district code, the distribution key
    district ${text} not null,
    -- id of the case
    grid_case ${text} not null,
    -- place among the rounds, from 1
    n integer not null,
    -- number of the round, from 1
    round integer not null,
    -- when it began, UTC
    opened_at ${instant} not null,
    -- when it was last submitted, UTC
    submitted_at ${instant},
    -- how often a submission of this round did not pass
    reworks integer not null,
    -- when it was closed, UTC
    closed_at ${instant},
    -- when somebody looked back, UTC
    looked_back_at ${instant},
    -- whether the result still stood then
    sound ${truth},
    -- when the reporter rated it, UTC
    rated_at ${instant},
    -- whether the reporter called it solved
    resolved ${truth},
    -- the reporter's stars, 1 to 5
    stars integer,
    primary key (district, grid_case, n),
    foreign key (district, grid_case) references grid_case (district, id)
);

-- 协同任务: the assisting units of the present dispatch.
create table grid_case_assist (
    -- district code, the distribution key
    district ${text} not null,
    -- id of the case
    grid_case ${text} not null,
    -- place among the assistants, from 1
    n integer not null,
    -- the unit
    unit ${text} not null,
    -- OPEN, DONE or RELEASED
    state ${text} not null,
    primary key (district, grid_case, n),
    foreign key (district, grid_case) references grid_case (district, id)
);

create index grid_case_assist_unit on grid_case_assist (district, unit, state);

-- 参与单位: every unit that leads or assists in a case or has done so; these may see it.
create table grid_case_unit (
    -- district code, the distribution key
    district ${text} not null,
    -- id of the case
    grid_case ${text} not null,
    -- place among the units, from 1
    n integer not null,
    -- the unit
    unit ${text} not null,
    primary key (district, grid_case, n),
    foreign key (district, grid_case) references grid_case (district, id)
);

create index grid_case_unit_unit on grid_case_unit (district, unit, grid_case);

-- 案件报表: cases for report writers, without texts and without who reported them.
create view v_grid_case as
select
    -- district code
    district as district,
    -- opaque id
    id as id,
    -- the number people use
    number as number,
    -- where it stands
    stage as stage,
    -- code of the channel
    channel as channel,
    -- code of the category
    category as category,
    -- PROACTIVE or REACTIVE
    origin as origin,
    -- code of the division
    division as division,
    -- code of the street or town
    street as street,
    -- latitude, WGS84
    lat as lat,
    -- longitude, WGS84
    lon as lon,
    -- unit that leads
    lead as lead,
    -- when it was seen, UTC
    occurred_at as occurred_at,
    -- when it was received, UTC
    received_at as received_at,
    -- earliest due instant of its running clocks, UTC; overdue is what lies before now
    nearest_due as nearest_due,
    -- present round
    round as round,
    -- how often a lead has returned it
    returns as returns,
    -- how often a submission did not pass
    reworks as reworks,
    -- when the present round was closed, UTC
    closed_at as closed_at,
    -- id of the master it was merged into
    merged_into as merged_into
from grid_case;

-- 时钟报表: the clocks of all cases for report writers. A clock that stopped is late when stopped_at is after due.
create view v_grid_case_clock as
select
    -- district code
    c.district as district,
    -- id of the case
    c.grid_case as grid_case,
    -- the case's number
    g.number as number,
    -- the case's category
    g.category as category,
    -- the case's division
    g.division as division,
    -- where the case stands
    g.stage as stage,
    -- code of the clock
    c.code as code,
    -- round it belongs to
    c.round as round,
    -- on whose behalf inside the case
    c.subject as subject,
    -- the time it runs in
    c.kind as kind,
    -- whether it measures handling
    c.handling as handling,
    -- when it started, UTC
    c.started_at as started_at,
    -- when it stopped, UTC
    c.stopped_at as stopped_at,
    -- when it was released, UTC
    c.released_at as released_at,
    -- whether it is paused
    c.paused as paused,
    -- last instant in time, UTC
    c.due as due,
    -- whether due rests on a year without a published calendar
    c.provisional as provisional
from grid_case_clock c join grid_case g on g.district = c.district and g.id = c.grid_case;
