-- What explains the past is not rewritten, by whatever program.

create trigger ledger_is_not_changed before update on ledger
begin select raise(abort, 'the ledger is append-only'); end;

create trigger ledger_is_not_shortened before delete on ledger
begin select raise(abort, 'the ledger is append-only'); end;

create trigger note_is_not_changed before update on note
begin select raise(abort, 'notes are never changed'); end;

create trigger look_is_not_changed before update on look
begin select raise(abort, 'the reading log is append-only'); end;

create trigger look_is_not_shortened before delete on look
begin select raise(abort, 'the reading log is append-only'); end;

create trigger dated_entry_is_not_changed before update on dated_entry
begin select raise(abort, 'dated entries are append-only'); end;

create trigger dated_entry_is_not_shortened before delete on dated_entry
begin select raise(abort, 'dated entries are append-only'); end;

create trigger seal_is_not_changed before update on seal
begin select raise(abort, 'seals are append-only'); end;

create trigger seal_is_not_shortened before delete on seal
begin select raise(abort, 'seals are append-only'); end;
