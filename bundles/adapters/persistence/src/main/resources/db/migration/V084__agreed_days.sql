-- The day on which a report is due instead of that of the plan, as body, school and early career teacher agreed, with the
-- reason. Every new plan keeps it.

alter table report
    add column agreed_due     date,
    add column agreed_because text not null default '',
    add constraint report_agreed_check check ((agreed_due is null) = (agreed_because = ''));
