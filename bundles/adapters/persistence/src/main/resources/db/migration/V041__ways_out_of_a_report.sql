-- A shared report that its teacher does not sign may go on without that signature once it is overdue, and a report that
-- will not come may be closed: each with a reason that everybody concerned reads.

alter table report
    add column without_ect    text not null default '',
    add column closed_in      text check (closed_in in ('SCHEDULED', 'OPEN', 'IN_PROGRESS', 'AWAITING_ECT',
                                                        'AWAITING_TUTOR', 'AWAITING_HEAD', 'RETURNED')),
    add column closed_because text not null default '',
    drop constraint report_state_check,
    add constraint report_state_check check (state in (
        'SCHEDULED', 'OPEN', 'IN_PROGRESS', 'AWAITING_ECT', 'AWAITING_TUTOR', 'AWAITING_HEAD', 'SUBMITTED', 'RETURNED',
        'ACCEPTED', 'CLOSED', 'CANCELLED')),
    add constraint report_closed_check check (
        (state = 'CLOSED') = (closed_in is not null) and (state = 'CLOSED') = (closed_because <> ''));
