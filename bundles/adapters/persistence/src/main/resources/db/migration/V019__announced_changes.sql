-- What a shared report says of the post after it: that it changes, or ends. It waits until somebody puts it on record,
-- finds that there is nothing to record, or a later report says otherwise (R39, guidance 2.62).

create table announced_change (
    body         text not null,
    id           bigint not null,
    induction_id bigint not null,
    report_id    bigint not null,
    school_id    bigint not null,
    post         text not null check (post in ('CHANGES', 'LEAVES')),
    said         text not null,
    last_day     date,
    said_at      timestamptz not null,
    settled      text check (settled in ('RECORDED', 'NOTHING_TO_RECORD', 'TAKEN_BACK')),
    settled_at   timestamptz,
    settled_by   bigint references person,
    version      bigint not null default 1,
    primary key (body, id),
    foreign key (body, induction_id) references induction (body, id),
    foreign key (body, report_id) references report (body, id),
    foreign key (body, school_id) references body_school (body, school_id),
    check ((post = 'LEAVES') = (last_day is not null)),
    check ((settled is null) = (settled_at is null) and (settled is null) = (settled_by is null))
);
create index announced_change_of_report on announced_change (body, report_id, said_at);
create index announced_change_waiting on announced_change (body, induction_id) where settled is null;
create index announced_change_at_school on announced_change (body, school_id, said_at) where settled is null;

call wall_of_body('announced_change', 'id');
