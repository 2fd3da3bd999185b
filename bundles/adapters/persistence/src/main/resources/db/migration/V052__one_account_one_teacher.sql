-- SPDX-License-Identifier: Apache-2.0

-- An account is one teacher's (C24, R54). Where two were given the same one, it stays with whoever was known first; the
-- other is invited by the address of the next registration. Inductions stay as they are: nobody but the appropriate body
-- can say whose such an account is.
update teacher t set person_id = null
 where exists (select from teacher first where first.person_id = t.person_id and first.id < t.id);
create unique index teacher_account on teacher (person_id);

grant select (person_id), update (person_id) on teacher to ect_finder;
grant select (position, accepted_at, released_at) on appointment to ect_finder;
create policy disowned on teacher for update to ect_finder using (true) with check (person_id is null);
create policy told_of_accounts on audit_row for insert to ect_finder with check (relation = 'teacher');

-- The account of a teacher, and whether its owner has ever said that they are one.
create function account_of_teacher(teacher bigint) returns table (person_id bigint, accepted boolean)
    language sql stable security definer set search_path = public, pg_temp
    as $$ select t.person_id, exists (select from appointment a where a.person_id = t.person_id
                                         and a.position = 'ECT' and a.accepted_at is not null)
            from teacher t where t.id = teacher and t.person_id is not null $$;

-- Tells only whether an account is an early career teacher's.
create function is_teachers_account(person bigint) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$ select exists (select from teacher where person_id = person) $$;

-- Whoever was taken for a teacher says that they are not; who ever accepted such a post stays that teacher.
create function disown_teacher() returns void
    language sql volatile security definer set search_path = public, pg_temp
    as $$ update teacher set person_id = null
           where person_id = current_person()
             and not exists (select from appointment a where a.person_id = current_person()
                                and a.position = 'ECT' and a.accepted_at is not null) $$;

-- Tells only whether somebody who is registered here as a teacher has an account as one already.
create function is_teacher_with_account(person bigint) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$ select exists (select from teacher t where t.person_id = person)
             and exists (select from appointment a where a.person_id = person and a.body = current_body()
                            and a.position = 'ECT' and a.held_until is null and a.released_at is null)
             and exists (select from appointment a where a.person_id = person
                            and a.position = 'ECT' and a.accepted_at is not null) $$;

grant create on schema public to ect_finder;
do $$
declare
    f text;
begin
    foreach f in array array['account_of_teacher(bigint)', 'is_teachers_account(bigint)', 'disown_teacher()',
            'is_teacher_with_account(bigint)'] loop
        execute format('alter function %s owner to ect_finder', f);
        execute format('revoke all on function %s from public', f);
        execute format('grant execute on function %s to ect_app', f);
    end loop;
end $$;
revoke create on schema public from ect_finder;

-- A teacher who comes from elsewhere and has lost the old mailbox is helped by the questions that they answered then.
create policy helped_teacher on security_answer for select to ect_app using (is_teacher_with_account(person_id));
