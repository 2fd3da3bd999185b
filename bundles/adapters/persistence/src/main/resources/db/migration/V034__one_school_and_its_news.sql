-- SPDX-License-Identifier: Apache-2.0

-- An entry of the register and a school that was added are one when their names have the same letters and digits, or
-- their postcodes are the same: one rule for the import and for an officer who says the URN.
create function same_entry(name text, postcode text, other_name text, other_postcode text) returns boolean
    language sql immutable parallel safe
    as $$ select letters_of(name) = letters_of(other_name)
              or postcode <> '' and replace(upper(postcode), ' ', '') = replace(upper(other_postcode), ' ', '') $$;

-- Whoever adds a school waits for whoever adds one of the same letters and digits. This knew capitals only.
drop index school_added_once;

-- What an import did to a school that was added, until an officer of each body that it concerns has read it. The last
-- word counts.
create table register_news (
    body      text not null,
    school_id bigint not null references school on delete cascade,
    what      text not null check (what in ('JOINED', 'URN_LOST')),
    urn       text not null,
    told_at   timestamptz not null default current_moment(),
    primary key (body, school_id)
);
create index register_news_of on register_news (school_id);
call wall_of_body('register_news', 'school_id');
revoke insert, update on register_news from ect_app;

grant insert on audit_event to ect_finder;
grant select, insert, update, delete on register_news to ect_finder;
create policy told_by_import on register_news for all to ect_finder using (true) with check (true);
create policy told_by_import on audit_event for insert to ect_finder
    with check (subject = 'school' and kind in ('school.register-joined', 'school.register-urn-lost'));
create policy told_by_import on audit_row for insert to ect_finder with check (relation = 'register_news');

-- Whoever says the URN of a school has read what an import did to it, and nobody else needs to. Whoever registers with
-- the entry at this moment is waited for, and waits.
create or replace function join_register(added bigint, number text) returns text
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    own   school;
    entry school;
begin
    select * into own from school where id = added and not in_register for update;
    if own.id is null or not (own.added_by = current_body() or works_with(added)) then
        return 'NOT_HERE';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('school entered ' || s.id, 0))
       from school s where s.urn = number and s.id <> added;
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

-- Tells every body that works with a school, and the one that added it, what the import that runs here did to it.
create function tell_of_import(of_school bigint, came text, number text) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    concerned text;
begin
    if not current_operator() then
        raise exception 'Only an import tells this' using errcode = '42501';
    end if;
    for concerned in
        select b.body from body_school b where b.school_id = of_school and b.state = 'AUTHORISED'
         union select s.added_by from school s where s.id = of_school and s.added_by is not null
         order by 1
    loop
        insert into audit_event (body, kind, subject, subject_id, sentence)
        values (concerned, case came when 'JOINED' then 'school.register-joined' else 'school.register-urn-lost' end,
                'school', of_school,
                case came when 'JOINED' then 'The register has the school of URN ' || number || ' that was added'
                    else 'The register says that URN ' || number || ' is another school''s, so this one lost it' end);
        insert into register_news (body, school_id, what, urn) values (concerned, of_school, came, number)
            on conflict (body, school_id) do update
               set what = excluded.what, urn = excluded.urn, told_at = excluded.told_at;
    end loop;
end $$;

grant create on schema public to ect_finder;
alter function tell_of_import(bigint, text, text) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function tell_of_import(bigint, text, text) from public;
grant execute on function tell_of_import(bigint, text, text) to ect_app;
