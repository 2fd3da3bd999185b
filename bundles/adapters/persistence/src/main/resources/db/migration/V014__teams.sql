-- Why one person is both mentor and induction tutor of a teacher (R18): asked for at registration, and again when a
-- school names somebody else while induction runs.

alter table induction add column same_reason text not null default '';

update induction i
   set same_reason = r.answers ->> 'sameReason'
  from registration r, mentor m, person p
 where (r.body, r.id) = (i.body, i.registration_id)
   and (m.body, m.id) = (i.body, i.mentor_id)
   and p.id = i.tutor_id
   and lower(m.email) = lower(p.email)
   and coalesce(r.answers ->> 'sameReason', '') <> '';
