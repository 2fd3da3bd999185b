-- Induction that was part-served before (R20, R23), and what a report says of the next period (features 3.2 and 3.3).

-- What the appropriate body counts, decided when it authorises; absence in half days, of the part that still ran (R28).
alter table induction
    add column terms_before numeric(4, 2) not null default 0 check (terms_before >= 0),
    add column absent_before int not null default 0 check (absent_before >= 0);

-- Whether the post goes on as it is, changes, or ends; what is to change, or where the teacher goes; the last day.
alter table report
    add column next_post text not null default '' check (next_post in ('', 'SAME', 'CHANGES', 'LEAVES')),
    add column next_said text not null default '',
    add column last_day date;
