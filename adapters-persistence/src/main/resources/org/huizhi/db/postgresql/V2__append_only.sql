-- What explains the past is not rewritten, by whatever program.

create function huizhi_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception using errcode = 'restrict_violation', message = tg_table_name || ' is append-only';
end $$;

create trigger ledger_is_not_changed before update or delete on ledger
for each row execute function huizhi_is_append_only();

create trigger ledger_is_not_emptied before truncate on ledger
for each statement execute function huizhi_is_append_only();

create trigger note_is_not_changed before update on note
for each row execute function huizhi_is_append_only();

create trigger look_is_not_changed before update or delete on look
for each row execute function huizhi_is_append_only();

create trigger look_is_not_emptied before truncate on look
for each statement execute function huizhi_is_append_only();

create trigger dated_entry_is_not_changed before update or delete on dated_entry
for each row execute function huizhi_is_append_only();

create trigger dated_entry_is_not_emptied before truncate on dated_entry
for each statement execute function huizhi_is_append_only();

create trigger seal_is_not_changed before update or delete on seal
for each row execute function huizhi_is_append_only();

create trigger seal_is_not_emptied before truncate on seal
for each statement execute function huizhi_is_append_only();
