-- An appropriate body that has let an early career teacher go no longer learns what becomes of their name, e-mail address
-- and telephone number. The post keeps them as they were on that day; the account stays the teacher's own. Who comes back
-- is seen again.

alter table appointment add column released_at timestamptz;

create function keep_released() returns trigger language plpgsql as $$
begin
    if exists (select from induction i where i.body = new.body and i.person_id = new.person_id and i.state <> 'LEFT') then
        update appointment set released_at = null
         where body = new.body and person_id = new.person_id and position = 'ECT' and released_at is not null;
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
create trigger keep_released after insert or update on induction for each row execute function keep_released();

update appointment a
   set given_name = p.given_name, family_name = p.family_name, email = p.email, telephone = p.telephone
  from person p
 where p.id = a.person_id and a.position = 'ECT' and a.held_until is null and a.accepted_at is not null
   and exists (select from induction i where i.body = a.body and i.person_id = a.person_id)
   and not exists (select from induction i where i.body = a.body and i.person_id = a.person_id and i.state <> 'LEFT');
update appointment a set released_at = current_moment()
 where a.position = 'ECT' and a.held_until is null
   and exists (select from induction i where i.body = a.body and i.person_id = a.person_id)
   and not exists (select from induction i where i.body = a.body and i.person_id = a.person_id and i.state <> 'LEFT');

drop policy related on person;
create policy related on person for select to ect_app
    using (exists (select from appointment p where p.body = current_body() and p.person_id = person.id
                    and p.held_until is null and p.accepted_at is not null and p.released_at is null));
