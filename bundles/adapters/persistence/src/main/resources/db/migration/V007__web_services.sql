-- Web services: access tokens, and the second wall as programs meet it. A transaction may work for a token instead of a
-- person; then it sees only the kinds of rows that the token was given, and writes nothing but the audit trail.

create function current_token() returns bigint language sql stable parallel safe
    as $$ select nullif(current_setting('app.token', true), '')::bigint $$;

-- True for people; for a token only when it was given one of these.
create function granted(variadic needed text[]) returns boolean language sql stable parallel safe
    as $$ select current_token() is null
              or needed && string_to_array(coalesce(current_setting('app.grants', true), ''), ',') $$;

-- Which token looked or wrote, where it was no person.
alter table audit_event add column token bigint default current_token();
alter table audit_row add column token bigint default current_token();

-- Kept by the hash of a secret that only its holder knows; never deleted, so that the audit trail stays readable.
create table access_token (
    body         text not null,
    id           bigint not null,
    token_hash   text not null unique,
    name         text not null check (length(name) between 1 and 100),
    grants       text[] not null check (cardinality(grants) > 0),
    made_by      bigint not null references person,
    made_by_name text not null,
    made_at      timestamptz not null,
    expires_on   date not null,
    last_used_on date,
    revoked_by   bigint references person,
    revoked_at   timestamptz,
    primary key (body, id),
    check (expires_on <= ((made_at at time zone 'Europe/London') + interval '1 year')::date),
    check ((revoked_by is null) = (revoked_at is null))
);
call wall_of_body('access_token', 'id', 'token_hash', 'last_used_on');
revoke delete on access_token from ect_app;

create procedure closed_to_tokens(relation regclass) language plpgsql as $$
begin
    execute format('create policy tokens on %s as restrictive for all to ect_app using (current_token() is null) '
            'with check (current_token() is null)', relation);
end $$;

-- A token that was given one of these may read the rows that the other policies show.
create procedure open_to_tokens(relation regclass, variadic grants text[]) language plpgsql as $$
declare
    forbidden text;
begin
    execute format('drop policy if exists tokens on %s', relation);
    execute format('create policy tokens on %s as restrictive for select to ect_app using (granted(variadic %L::text[]))',
            relation, grants);
    execute format('create policy tokens_add on %s as restrictive for insert to ect_app '
            'with check (current_token() is null)', relation);
    foreach forbidden in array array['update', 'delete'] loop
        execute format('create policy tokens_%s on %s as restrictive for %s to ect_app using (current_token() is null)',
                forbidden, relation, forbidden);
    end loop;
end $$;

-- Every table is closed to tokens, those to come as well; what a token may read is opened by name.
create or replace procedure wall(relation regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', relation);
    execute format('alter table %s force row level security', relation);
    execute format('create policy owner on %s for all to ect_owner using (true) with check (true)', relation);
    call closed_to_tokens(relation);
end $$;

do $$
declare
    walled regclass;
begin
    for walled in
        select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relrowsecurity
           and c.relname not in ('school', 'audit_event', 'audit_row')
    loop
        call closed_to_tokens(walled);
    end loop;
end $$;

call open_to_tokens('body_school', 'schools:read');
call open_to_tokens('appointment', 'people:read', 'ects:read');
call open_to_tokens('person', 'people:read', 'ects:read');
call open_to_tokens('mentor', 'ects:read');
call open_to_tokens('teacher', 'ects:read', 'plans:read', 'reports:read', 'decisions:read');
call open_to_tokens('induction', 'ects:read', 'plans:read', 'reports:read', 'decisions:read');
call open_to_tokens('contract', 'ects:read', 'plans:read', 'reports:read', 'decisions:read');
call open_to_tokens('report', 'plans:read', 'reports:read');
call open_to_tokens('signature', 'reports:read');
call open_to_tokens('evidence', 'reports:read');
call open_to_tokens('stored_file', 'reports:read');
call open_to_tokens('decision', 'decisions:read');

-- A token tells the audit trail what it read, but reads nothing there.
create policy tokens on audit_event as restrictive for select to ect_app using (current_token() is null);
create policy tokens on audit_row as restrictive for select to ect_app using (current_token() is null);

grant select (body, id, token_hash) on access_token to ect_finder;
grant select (body, relation, row_id, at) on audit_row to ect_finder;
create policy found on access_token for select to ect_finder using (true);
create policy found on audit_row for select to ect_finder using (true);

-- Whose a secret is, by its hash; whether it still counts is read in that body's scope.
create function find_access_token(hash text) returns table (body text, id bigint)
    language sql stable security definer set search_path = public
    as $$ select t.body, t.id from access_token t where t.token_hash = hash $$;

-- Tells only whether a row of the current body, or a national one, was written since.
create function changed_since(of_relation text, of_row bigint, moment timestamptz) returns boolean
    language sql stable security definer set search_path = public
    as $$ select exists (select from audit_row a where a.relation = of_relation and a.row_id = of_row::text
                          and a.at >= moment
                          and (a.body = current_body() or of_relation in ('person', 'teacher'))) $$;

grant create on schema public to ect_finder;
alter function find_access_token(text) owner to ect_finder;
alter function changed_since(text, bigint, timestamptz) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function find_access_token(text) from public;
revoke all on function changed_since(text, bigint, timestamptz) from public;
grant execute on function find_access_token(text) to ect_app;
grant execute on function changed_since(text, bigint, timestamptz) to ect_app;
