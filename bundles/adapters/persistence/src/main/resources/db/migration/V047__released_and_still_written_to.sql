-- SPDX-License-Identifier: Apache-2.0

-- A released teacher is written to at the address that is theirs now, and asked by their own choice whether to be
-- reminded. Only the sending of mail asks this; whoever works for the body goes on seeing what the post kept.
grant select (person_id, reminders_by_email) on contact_preference to ect_finder;
create policy found on contact_preference for select to ect_finder using (true);
grant select (body, person_id, held_until, accepted_at, released_at) on appointment to ect_finder;
create function mailbox_of_released(person bigint) returns table (address text, reminders boolean)
    language sql stable security definer set search_path = public, pg_temp
    as $$ select p.email, c.reminders_by_email
            from person p left join contact_preference c on c.person_id = p.id
           where p.id = person
             and exists (select from appointment a
                          where a.body = current_body() and a.person_id = p.id and a.held_until is null
                            and a.accepted_at is not null and a.released_at is not null) $$;
comment on function mailbox_of_released(bigint) is
    'Where a mail to a teacher goes whom this body has released. Its answer is used to send, and shown to nobody.';

-- The body knows no more what a released teacher chose.
drop policy related on contact_preference;
create policy related on contact_preference for select to ect_app
    using (exists (select from appointment p
                    where p.body = current_body() and p.person_id = contact_preference.person_id
                      and p.held_until is null and p.accepted_at is not null and p.released_at is null));

-- Who comes back to a body is seen again where they come back to: an earlier school of theirs learns nothing of it.
create or replace function keep_released() returns trigger language plpgsql as $$
begin
    if exists (select from induction i where i.body = new.body and i.person_id = new.person_id and i.state <> 'LEFT') then
        update appointment a set released_at = null
         where a.body = new.body and a.person_id = new.person_id and a.position = 'ECT' and a.released_at is not null
           and exists (select from induction i where i.body = a.body and i.person_id = a.person_id
                        and i.school_id = a.school_id and i.state <> 'LEFT');
        return null;
    end if;
    update appointment a
       set given_name = p.given_name, family_name = p.family_name, email = p.email, telephone = p.telephone
      from person p
     where p.id = a.person_id and a.body = new.body and a.person_id = new.person_id and a.position = 'ECT'
       and a.held_until is null and a.accepted_at is not null and a.released_at is null;
    update appointment set released_at = current_moment()
     where body = new.body and person_id = new.person_id and position = 'ECT' and held_until is null
       and released_at is null;
    return null;
end $$;

-- Two officers who exchange the URNs of two schools lock both rows in one order; what is registered with is waited for
-- before any row is.
create or replace function join_register(added bigint, number text) returns text
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    own   school;
    entry school;
begin
    perform pg_advisory_xact_lock(hashtextextended('URN ' || number, 0));
    perform pg_advisory_xact_lock(hashtextextended('school entered ' || s.id, 0))
       from school s where s.urn = number and s.id <> added;
    perform from school s where s.id = added or s.urn = number order by s.id for update;
    select * into own from school where id = added and not in_register for update;
    if own.id is null or not (own.added_by = current_body() or works_with(added)) then
        return 'NOT_HERE';
    end if;
    select * into entry from school where urn = number and id <> added for update;
    if entry.id is null then
        update school set urn = number, version = version + 1 where id = added;
        delete from register_news where school_id = added;
        return 'NOTED';
    end if;
    if not same_entry(entry.name, entry.postcode, own.name, own.postcode) then
        return 'ANOTHER';
    end if;
    if not entry.in_register or exists (select from body_school b where b.school_id = entry.id) then
        return 'IN_USE';
    end if;
    delete from school where id = entry.id;
    delete from register_news where school_id = added;
    update school
       set (urn, name, type_code, type_name, status_code, opened_on, closed_on, la_code, la_name, establishment_no,
            district_code, district_name, ukprn, phase, lowest_age, highest_age, street, locality, third_line, town,
            county, postcode, telephone, website, email, trust_code, trust_name, special_measures, section41,
            overseas_inspected, in_register, version)
         = (entry.urn, entry.name, entry.type_code, entry.type_name, entry.status_code, entry.opened_on, entry.closed_on,
            entry.la_code, entry.la_name, entry.establishment_no, entry.district_code, entry.district_name, entry.ukprn,
            entry.phase, entry.lowest_age, entry.highest_age, entry.street, entry.locality, entry.third_line, entry.town,
            entry.county, entry.postcode, entry.telephone, entry.website, entry.email, entry.trust_code,
            entry.trust_name, entry.special_measures, entry.section41, entry.overseas_inspected, true, own.version + 1)
     where id = added;
    return 'JOINED';
end $$;

grant create on schema public to ect_finder;
alter function mailbox_of_released(bigint) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function mailbox_of_released(bigint) from public;
grant execute on function mailbox_of_released(bigint) to ect_app;
