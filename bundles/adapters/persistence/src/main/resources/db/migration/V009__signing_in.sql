-- Tries to sign in, counted under what was typed, whether anybody has that login or not. What was typed is kept as a
-- keyed hash only; rows that nobody touched for a day go, and never more than a bounded number stays.

create table sign_in_try (
    login_hash  text primary key,
    failures    int not null default 0,
    next_try_at timestamptz,
    seen_at     timestamptz not null default current_moment()
);
create index sign_in_try_seen on sign_in_try (seen_at);
call wall('sign_in_try');
create policy anybody on sign_in_try for all to ect_app using (true) with check (true);
grant select, insert, update, delete on sign_in_try to ect_app;

insert into platform_setting (key, value)
values ('signin.key', replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

-- The staff who help people that are locked out compare hashes of answers: of whoever their body sees, and nobody else.

create policy helped on security_answer for select to ect_app
    using (current_body() is not null and exists (select from person p where p.id = security_answer.person_id));

-- Operators see who else is one, and may end it, one at a time: the rows are held while the last one is looked for.

create policy operators_seen on sign_in for select to ect_app using (current_operator() and operator);
create policy operators_held on sign_in for update to ect_app
    using (current_operator() and operator) with check (false);
create policy operators_seen on person for select to ect_app
    using (current_operator() and exists (select from sign_in s where s.person_id = person.id and s.operator));

grant select (version), update (operator, version) on sign_in to ect_finder;
grant insert on audit_row to ect_finder;
create policy ended on sign_in for update to ect_finder using (operator) with check (not operator);
create policy told_of_operators on audit_row for insert to ect_finder with check (body is null);

create function end_operator(person bigint) returns void
    language sql volatile security definer set search_path = public
    as $$ update sign_in set operator = false, version = version + 1
           where person_id = person and operator and current_operator() $$;

grant create on schema public to ect_finder;
alter function end_operator(bigint) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function end_operator(bigint) from public;
grant execute on function end_operator(bigint) to ect_app;
