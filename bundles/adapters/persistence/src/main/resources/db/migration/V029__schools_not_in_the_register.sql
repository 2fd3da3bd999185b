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

-- An appropriate body never changes whose an entry is, nor what bears on the law: that is the register's to say.
create function keep_origin() returns trigger language plpgsql as $$
begin
    if current_body() is not null and current_user <> 'ect_finder'
       and row(new.id, new.added_by, new.added_at, new.in_register, new.status_code, new.special_measures, new.section41,
               new.trust_code, new.ukprn)
           is distinct from
           row(old.id, old.added_by, old.added_at, old.in_register, old.status_code, old.special_measures, old.section41,
               old.trust_code, old.ukprn) then
        raise exception 'Only the register says this of a school' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger keep_origin before update on school for each row execute function keep_origin();
