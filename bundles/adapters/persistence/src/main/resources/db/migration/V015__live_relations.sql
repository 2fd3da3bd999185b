-- A teacher is visible to an appropriate body while it has to do with them: while a registration is open, and from its
-- authorisation until the induction is taken elsewhere. Refused and given up registrations keep what the school typed.

drop policy related on teacher;
create policy related on teacher for select to ect_app using (
    exists (select from registration r where r.body = current_body() and r.teacher_id = teacher.id
                and r.state in ('DRAFT', 'AWAITING_HEAD', 'WITH_BODY', 'QUERIED'))
    or exists (select from induction i where i.body = current_body() and i.teacher_id = teacher.id
                and i.state <> 'LEFT'));

-- Only whoever is being registered, or whose induction runs here, is given an account here; TRN and date of birth are
-- nobody's to change.
drop policy corrected on teacher;
create policy corrected on teacher for update to ect_app using (
    exists (select from registration r where r.body = current_body() and r.teacher_id = teacher.id
                and r.state in ('DRAFT', 'AWAITING_HEAD', 'WITH_BODY', 'QUERIED'))
    or exists (select from induction i where i.body = current_body() and i.teacher_id = teacher.id
                and i.state = 'OPEN'))
    with check (
    exists (select from registration r where r.body = current_body() and r.teacher_id = teacher.id
                and r.state in ('DRAFT', 'AWAITING_HEAD', 'WITH_BODY', 'QUERIED'))
    or exists (select from induction i where i.body = current_body() and i.teacher_id = teacher.id
                and i.state = 'OPEN'));
revoke update on teacher from ect_app;
grant update (person_id, given_name, family_name) on teacher to ect_app;

-- Reports, signatures and decisions of an induction stay with the body that led it, and name the teacher as they were
-- on the day they left; what becomes of them later is not this body's business.
alter table induction add column teacher_then jsonb;

create function keep_teacher() returns trigger language plpgsql as $$
begin
    new.teacher_then := case when new.state = 'LEFT' then
        (select to_jsonb(t) - 'person_id' from teacher t where t.id = new.teacher_id) end;
    return new;
end $$;
create trigger keep_teacher before update on induction for each row
    when (new.state is distinct from old.state and 'LEFT' in (old.state, new.state)) execute function keep_teacher();

update induction i set teacher_then = (select to_jsonb(t) - 'person_id' from teacher t where t.id = i.teacher_id)
 where i.state = 'LEFT';

-- Whom an induction is about, as far as this body may know.
create function teacher_of(who bigint, then_known jsonb)
    returns table (id bigint, trn text, date_of_birth date, given_name text, family_name text)
    language sql stable parallel safe
    as $$ select who, coalesce(t.trn, then_known ->> 'trn'),
                 coalesce(t.date_of_birth, (then_known ->> 'date_of_birth')::date),
                 coalesce(t.given_name, then_known ->> 'given_name'),
                 coalesce(t.family_name, then_known ->> 'family_name')
            from (select) one left join teacher t on t.id = who $$;

comment on function teacher_born_otherwise(text, date) is
    'A TRN belongs to one date of birth (C24), so the platform has to know. Its answer is shown to nobody: the '
    'registration then goes on as one that the national record does not know.';

-- The public register is overwritten by each import; the trail tells what it said before. It begins here.
call audited('school', 'id');
insert into audit_row (relation, row_id, new) select 'school', id::text, to_jsonb(s) from school s;

-- Since when, and how often in a row, a job or a message has failed.
alter table job_run add column failing_since timestamptz, add column failures int not null default 0;
alter table outbox add column failing_since timestamptz;
create index outbox_failing on outbox (body, failing_since) where done_at is null and failing_since is not null;

-- The form in which a plugin's own values are kept: a later plugin can tell them from those that it writes itself.
alter table hand_over add column format int not null default 1 check (format > 0);
alter table hand_over_file add column format int not null default 1 check (format > 0);

-- Never used: settings of an appropriate body come from its plugin.
drop table body_setting;
