-- SPDX-License-Identifier: Apache-2.0

-- The platform's own trail: what happened outside any appropriate body, and what operators did to a body as a whole.
create policy seen_by_operators on audit_event for select to ect_app
    using (current_operator() and subject = 'body'
           and kind in ('body.founded', 'body.retired', 'body.restored', 'lead.invited'));
create index audit_event_of_platform on audit_event (id)
    where body is null or kind in ('body.founded', 'body.retired', 'body.restored', 'lead.invited');

-- A move of the clock is told in words too, at the moment to which the clock was moved.
create function tell_of_clock() returns trigger language plpgsql as $$
declare
    moved timestamptz := clock_timestamp() + new.value::interval;
begin
    insert into audit_event (body, at, kind, subject, sentence)
    values (null, moved, 'clock.moved', 'clock', 'The clock was moved on to '
            || to_char(moved at time zone 'Europe/London', 'FMDD FMMonth YYYY, HH24:MI'));
    return null;
end $$;
create trigger told after insert or update on platform_setting for each row
    when (new.key = 'clock.moved-by') execute function tell_of_clock();

-- Who is or was an operator, by name, for whoever reads a trail as the platform: no person's transaction, no token's.
create policy began on audit_event for select to ect_finder using (body is null and kind = 'operator.began');
grant select (body, kind, subject, subject_id) on audit_event to ect_finder;
grant select (given_name, family_name) on person to ect_finder;
create function name_of_operator(one bigint) returns text
    language sql stable security definer set search_path = public, pg_temp
    as $$ select p.given_name || ' ' || p.family_name from person p
           where p.id = one and current_token() is null and (current_operator() or current_person() is null)
             and exists (select from audit_event e where e.body is null and e.subject = 'person'
                            and e.subject_id = p.id and e.kind = 'operator.began') $$;

grant create on schema public to ect_finder;
alter function name_of_operator(bigint) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function name_of_operator(bigint) from public;
grant execute on function name_of_operator(bigint) to ect_app;

-- Since when the plugin of a body has been away; told by the job that keeps looks.
alter table last_good add column away_since timestamptz check (away_since is null or part = 'look');
