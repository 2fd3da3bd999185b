-- What the appropriate body checked when it accepted a report: the points of its checklist, in the words of that day (P15).

alter table report
    add column accepted_checks jsonb not null default '[]' check (jsonb_typeof(accepted_checks) = 'array');
