-- SPDX-License-Identifier: Apache-2.0

-- Head teachers and induction leads read the usernames of their school's people, to help whoever forgot theirs: of those
-- who accepted a position there, and of nobody else. The database checks once more who asks (features 1.1).
grant select (position, accepted_at, released_at) on appointment to ect_finder;

create function usernames_at(school bigint) returns table (holder bigint, username text)
    language sql stable security definer set search_path = public, pg_temp
    as $$ select distinct a.person_id, s.username::text
            from appointment a join sign_in s on s.person_id = a.person_id
           where a.body = current_body() and a.school_id = school and a.held_until is null
             and a.accepted_at is not null and a.released_at is null
             and exists (select from appointment r
                          where r.body = a.body and r.school_id = school and r.person_id = current_person()
                            and r.position in ('HEAD_TEACHER', 'INDUCTION_LEAD') and r.held_until is null
                            and r.accepted_at is not null) $$;

grant create on schema public to ect_finder;
alter function usernames_at(bigint) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function usernames_at(bigint) from public;
grant execute on function usernames_at(bigint) to ect_app;
