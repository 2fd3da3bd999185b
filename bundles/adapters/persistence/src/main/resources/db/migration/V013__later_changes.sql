-- Changes after a registration: how things stood before and stand with each, so that the next one can say what is
-- otherwise; and hand-overs that are told with another one.

alter table teacher_change
    add column stood jsonb,
    add column stands jsonb,
    add column paired_from date,
    drop constraint teacher_change_body_induction_id_kind_effective_on_key;
create unique index teacher_change_registered on teacher_change (body, induction_id) where kind = 'REGISTERED';
create index teacher_change_of_induction on teacher_change (body, induction_id, happened_at, id);

alter table hand_over
    drop constraint hand_over_state_check,
    add constraint hand_over_state_check
        check (state in ('NOT_NEEDED', 'COVERED', 'WAITING', 'READY', 'SENT', 'CONFIRMED'));
