-- Columns that were made for what other tables tell by now: when somebody signed in (session and the audit trail), when
-- an induction was complete (its plan), and when people were told of a decision (outbox and the audit trail).

drop trigger audited on sign_in;
alter table sign_in drop column last_signed_in;
call audited('sign_in', 'person_id', 'password_hash');

alter table decision drop column completed_on, drop column notified_at;
