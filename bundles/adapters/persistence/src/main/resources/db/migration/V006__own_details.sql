-- Whether colleagues may still correct somebody's name, telephone and e-mail address: only while the person has never
-- signed in and has no position anywhere else. Afterwards the account is theirs alone.

grant select (body, person_id, school_id, held_until) on appointment to ect_finder;
grant select (password_kind) on sign_in to ect_finder;
create policy found on appointment for select to ect_finder using (true);

create function details_correctable(person bigint, in_body text, in_school bigint) returns boolean
    language sql stable security definer set search_path = public
    as $$ select not exists (select from appointment a where a.person_id = person and a.held_until is null
                              and (a.body <> in_body or coalesce(a.school_id, 0) <> in_school))
             and not exists (select from sign_in s where s.person_id = person and s.password_kind = 'CHOSEN') $$;

grant create on schema public to ect_finder;
alter function details_correctable(bigint, text, bigint) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function details_correctable(bigint, text, bigint) from public;
grant execute on function details_correctable(bigint, text, bigint) to ect_app;
