-- The second wall. Every transaction says for whom it works; every row asks.
-- Three roles: ect_owner (runs this), ect_app (the application, owns nothing), ect_finder (owns the narrow look-ups).

create function current_body() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('app.body', true), '') $$;

create function current_person() returns bigint language sql stable parallel safe
    as $$ select nullif(current_setting('app.person', true), '')::bigint $$;

create function current_operator() returns boolean language sql stable parallel safe
    as $$ select coalesce(current_setting('app.operator', true), '') = 'on' $$;

create function current_moment() returns timestamptz language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;

create function current_change() returns bigint language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('app.change', true), '')::bigint, 0) $$;

create sequence record_id start with 1000 increment by 50;
create sequence change_id cache 50;

create table platform_setting (
    key   text primary key,
    value text not null
);

-- What happened, in words; one transaction may tell several things, all under one change.
create table audit_event (
    id           bigint generated always as identity,
    body         text,
    change       bigint not null default current_change(),
    at           timestamptz not null default current_moment(),
    real_at      timestamptz not null default clock_timestamp(),
    actor        bigint default current_person(),
    kind         text not null,
    subject      text not null,
    subject_id   bigint,
    sentence     text not null,
    reason       text not null default '',
    primary key (id)
);
create index audit_event_subject on audit_event (body, subject, subject_id, at);
create index audit_event_change on audit_event (change);

-- What changed, field by field; written by a trigger, so that no statement can forget it.
create table audit_row (
    id       bigint generated always as identity primary key,
    body     text,
    change   bigint not null default current_change(),
    at       timestamptz not null default current_moment(),
    real_at  timestamptz not null default clock_timestamp(),
    actor    bigint default current_person(),
    relation text not null,
    row_id   text not null,
    old      jsonb,
    new      jsonb
);
create index audit_row_of on audit_row (relation, row_id, id);
create index audit_row_change on audit_row (change);

-- Arguments: the key column, then the columns whose values are secret and therefore left out.
create function audit_row() returns trigger language plpgsql as $$
declare
    before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    whole  jsonb := coalesce(after, before);
    hidden text[] := tg_argv[1:];
begin
    if before is not null and after is not null then
        select jsonb_object_agg(b.key, b.value), jsonb_object_agg(b.key, after -> b.key)
          into before, after
          from jsonb_each(before) b
         where b.value is distinct from after -> b.key;
    end if;
    before := before - hidden;
    after := after - hidden;
    if tg_op = 'UPDATE' and coalesce(before, '{}') = '{}' then
        return null;
    end if;
    insert into audit_row (body, relation, row_id, old, new)
    values (coalesce(whole ->> 'body', current_body()), tg_table_name, whole ->> tg_argv[0],
            before, after);
    return null;
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only';
end $$;
create trigger append_only before update or delete or truncate on audit_event
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on audit_row
    for each statement execute function refuse_change();

-- Every table stands behind a wall: no row is seen or written but through a policy, not even by its owner.
-- The owner's own policy serves migrations and backups, which use a connection that no use case can reach.
create procedure wall(relation regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', relation);
    execute format('alter table %s force row level security', relation);
    execute format('create policy owner on %s for all to ect_owner using (true) with check (true)', relation);
end $$;

-- A table of rows that belong to one appropriate body each, led by the column "body".
create procedure wall_of_body(relation regclass, key_column text, variadic secret_columns text[] default '{}')
    language plpgsql as $$
begin
    call wall(relation);
    execute format('create policy own_body on %s for all to ect_app using (body = current_body()) '
            'with check (body = current_body())', relation);
    execute format('grant select, insert, update, delete on %s to ect_app', relation);
    if key_column <> '' then
        call audited(relation, key_column, variadic secret_columns);
    end if;
end $$;

create procedure audited(relation regclass, key_column text, variadic secret_columns text[] default '{}')
    language plpgsql as $$
begin
    execute format('create trigger audited after insert or update or delete on %s for each row '
            'execute function audit_row(%s)', relation,
            (select string_agg(quote_literal(argument), ', ') from unnest(array[key_column] || secret_columns) argument));
end $$;

call wall('audit_event');
create policy seen on audit_event for select to ect_app
    using (body = current_body() or (body is null and (current_operator() or actor = current_person())));
create policy told on audit_event for insert to ect_app with check (body is not distinct from current_body());

call wall('audit_row');
create policy seen on audit_row for select to ect_app
    using (body = current_body() or (body is null and current_operator()));
create policy told on audit_row for insert to ect_app with check (body is not distinct from current_body());

call wall('platform_setting');
create policy read on platform_setting for select to ect_app using (true);
create policy written on platform_setting for all to ect_app
    using (current_operator()) with check (current_operator());

grant usage on schema public to ect_app, ect_finder;
grant usage, select on sequence record_id, change_id to ect_app;
grant select, insert on audit_event, audit_row to ect_app;
grant select, insert, update, delete on platform_setting to ect_app;
