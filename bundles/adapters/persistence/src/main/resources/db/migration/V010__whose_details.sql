-- A post shows what was typed for it until the person accepts it, and what was known when it ended; nobody but the
-- person ever writes the person's own row.

alter table appointment
    add column given_name  text not null default '',
    add column family_name text not null default '',
    add column email       text not null default '',
    add column telephone   text not null default '',
    add column accepted_at timestamptz;

-- Until now everybody who signed in had been shown with their own details.
update appointment a
   set given_name = p.given_name, family_name = p.family_name, email = p.email, telephone = p.telephone,
       accepted_at = case when s.password_kind = 'CHOSEN' then a.held_from end
  from person p left join sign_in s on s.person_id = p.id
 where p.id = a.person_id;

drop policy related on person;
drop policy corrected on person;
create policy related on person for select to ect_app
    using (exists (select from appointment p where p.body = current_body() and p.person_id = person.id
                    and p.held_until is null and p.accepted_at is not null));
drop function details_correctable(bigint, text, bigint);

-- Two submits at one moment cannot make two head teachers.
create unique index appointment_one_head on appointment (body, school_id)
    where position = 'HEAD_TEACHER' and held_until is null;
create index appointment_ended on appointment (body, school_id, held_until desc) where held_until is not null;
create index decision_made on decision (body, decided_at desc) where state = 'MADE';

-- Whoever decided stays named after they have left.
alter table decision add column decided_by_name text not null default '';
update decision d set decided_by_name = p.given_name || ' ' || p.family_name from person p where p.id = d.decided_by;
