-- What appropriate bodies say of schools: those that they add, and corrections of what the register says.

-- Schools that an appropriate body added because the register does not have them yet. They are national rows like all
-- others: when the register brings the same URN, or somebody says which entry it is, the two become one.

alter table school
    add column version     bigint not null default 1,
    add column in_register boolean not null default true,
    add column added_by    text,
    add column added_at    timestamptz,
    add check (in_register or added_by is not null),
    add check ((added_by is null) = (added_at is null));

-- Two officers who add the same school at the same moment: the second one is told.
create unique index school_added_once on school (lower(name), replace(upper(postcode), ' ', ''), lower(town))
    where not in_register;
create index school_added_by on school (added_by, added_at) where added_by is not null;

-- Whether the current appropriate body works with a school.
create function works_with(school bigint) returns boolean language sql stable
    as $$ select exists (select from body_school b
                          where b.body = current_body() and b.school_id = school and b.state = 'AUTHORISED') $$;

create policy added on school for insert to ect_app
    with check (not in_register and added_by = current_body() and current_token() is null);
create policy described on school for update to ect_app
    using (not in_register and (added_by = current_body() or works_with(id)) and current_token() is null)
    with check (not in_register and current_token() is null);

-- An appropriate body says by what a school is known, where it is and how it is reached. Whose the entry is, and all
-- that the law hangs on, is the register's to say; of an added school the kind and the inspection too.
create function keep_origin() returns trigger language plpgsql as $$
declare
    theirs text[] := array['name', 'phase', 'street', 'locality', 'town', 'county', 'postcode', 'la_code', 'la_name',
                           'establishment_no', 'telephone', 'website', 'version'];
begin
    if not old.in_register then
        theirs := theirs || array['type_code', 'type_name', 'overseas_inspected'];
    end if;
    if current_user <> 'ect_finder' and to_jsonb(new) - theirs is distinct from to_jsonb(old) - theirs then
        raise exception 'Only the register says this of a school' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger keep_origin before update on school for each row
    when (current_body() is not null) execute function keep_origin();

-- What an appropriate body says of a registered school, against the register: one correction of each fact, in force for
-- everybody. The register's own word stands beside it, as it was then and as it is now.
create table school_correction (
    school_id    bigint not null references school,
    fact         text not null check (fact in ('NAME', 'PHASE', 'STREET', 'LOCALITY', 'TOWN', 'COUNTY', 'POSTCODE',
                                               'AUTHORITY', 'ESTABLISHMENT', 'TELEPHONE', 'WEBSITE')),
    value        text not null,
    said         text not null,
    says         text not null,
    reason       text not null check (reason <> ''),
    corrected_by text not null,
    corrected_at timestamptz not null,
    primary key (school_id, fact)
);
call wall('school_correction');
grant select, insert, update, delete on school_correction to ect_app;
create policy public on school_correction for select to ect_app using (true);
create policy corrected on school_correction for all to ect_app
    using (current_operator() or works_with(school_id))
    with check (current_operator() or works_with(school_id) and corrected_by = current_body());
call open_to_tokens('school_correction', 'schools:read');
call audited('school_correction', 'school_id');

create policy corrected on school for update to ect_app
    using (in_register and works_with(id) and current_token() is null)
    with check (in_register and current_token() is null);

-- Says which entry of the register an added school is. The two become one under the number of the added one, to which
-- everything refers; nobody works with the other one yet, or they stay two.
grant select, update, delete on school to ect_finder;
create policy joined on school for all to ect_finder using (true) with check (true);
create policy told_of_joining on audit_row for insert to ect_finder
    with check (relation = 'school' and body is not distinct from current_body());

create function join_register(added bigint, number text) returns text
    language plpgsql volatile security definer set search_path = public as $$
declare
    own   school;
    entry school;
begin
    select * into own from school where id = added and not in_register for update;
    if own.id is null or not (own.added_by = current_body() or works_with(added)) then
        return 'NOT_HERE';
    end if;
    select * into entry from school where urn = number and id <> added for update;
    if entry.id is null then
        update school set urn = number, version = version + 1 where id = added;
        return 'NOTED';
    end if;
    if lower(entry.name) <> lower(own.name)
       and (own.postcode = '' or replace(upper(entry.postcode), ' ', '') <> replace(upper(own.postcode), ' ', '')) then
        return 'ANOTHER';
    end if;
    if not entry.in_register or exists (select from body_school b where b.school_id = entry.id) then
        return 'IN_USE';
    end if;
    delete from school where id = entry.id;
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
alter function join_register(bigint, text) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function join_register(bigint, text) from public;
grant execute on function join_register(bigint, text) to ect_app;
