-- A transaction that began earlier may write about a thing later than another: its facts count with the later of the two, so that facts
-- of one thing travel in their order. What counts with a transaction below the oldest running one is committed, and nothing can come
-- before it any more.

create function huizhi_counts_with() returns trigger language plpgsql as $$
begin
    new.tx := greatest(pg_current_xact_id()::text::bigint, (
        select max(tx) from ledger
        where district = new.district and kind = new.kind and id = new.id and version = new.version - 1));
    return new;
end $$;

create trigger ledger_counts_with before insert on ledger
for each row execute function huizhi_counts_with();
