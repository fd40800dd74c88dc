-- What the stores rest on, said before anything is made.
do $$
begin
    if current_setting('server_version_num')::integer < 140000 then
        raise exception 'PostgreSQL 14 or later is needed, this is %', current_setting('server_version');
    end if;
    if current_setting('server_encoding') <> 'UTF8' then
        raise exception 'the database must be created with encoding UTF8, it has %', current_setting('server_encoding');
    end if;
end $$;
