-- Every review and assessment to the end of each induction, from the plan to the appropriate body's decision.

-- Numbers for messages that a single statement writes for many reports at once.
create sequence message_id start with 9000000000000000 cache 50;
grant usage, select on sequence message_id to ect_app;

create table report (
    body          text not null,
    id            bigint not null,
    induction_id  bigint not null,
    school_id     bigint not null,
    kind          text not null check (kind in ('PROGRESS_REVIEW', 'FORMAL_ASSESSMENT', 'INTERIM_ASSESSMENT')),
    ordinal       int not null check (ordinal > 0),
    is_final      boolean not null,
    period_from   date not null,
    period_to     date not null check (period_to >= period_from),
    opens_on      date not null,
    due_on        date not null,
    term          text not null,
    because       jsonb not null,
    provisional   boolean not null,
    state         text not null check (state in ('SCHEDULED', 'OPEN', 'IN_PROGRESS', 'AWAITING_ECT', 'AWAITING_TUTOR',
                                                 'AWAITING_HEAD', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CANCELLED')),
    form          jsonb,
    answers       jsonb not null default '{}',
    ect_answers   jsonb not null default '{}',
    contract_right text not null default '',
    days_served   text not null default '',
    days_absent   text not null default '',
    returned_because text not null default '',
    released_at   timestamptz,
    submitted_at  timestamptz,
    accepted_at   timestamptz,
    accepted_by   bigint,
    version       bigint not null default 1,
    primary key (body, id),
    foreign key (body, induction_id) references induction (body, id),
    foreign key (body, school_id) references body_school (body, school_id)
);
create index report_of_induction on report (body, induction_id, due_on);
create index report_to_release on report (body, opens_on) where state = 'SCHEDULED';
create index report_due on report (body, due_on)
    where state in ('OPEN', 'IN_PROGRESS', 'AWAITING_ECT', 'AWAITING_TUTOR', 'AWAITING_HEAD', 'RETURNED');
create index report_of_school on report (body, school_id, state, due_on);
create index report_to_review on report (body, submitted_at) where state = 'SUBMITTED';

-- Which reminders went out, so that none goes out twice.
create table reminder (
    body      text not null,
    report_id bigint not null,
    step      text not null,
    sent_at   timestamptz not null default current_moment(),
    primary key (body, report_id, step),
    foreign key (body, report_id) references report (body, id)
);

create table evidence (
    body      text not null,
    report_id bigint not null,
    file_id   bigint not null,
    added_by  bigint not null references person,
    primary key (body, report_id, file_id),
    foreign key (body, report_id) references report (body, id),
    foreign key (body, file_id) references stored_file (body, id)
);

-- The decision at the end (R43 to R48).
create table decision (
    body           text not null,
    id             bigint not null,
    induction_id   bigint not null,
    report_id      bigint not null,
    recommendation text not null check (recommendation in ('SATISFACTORY', 'UNSATISFACTORY', 'EXTENSION')),
    received_on    date not null,
    completed_on   date,
    state          text not null check (state in ('AWAITED', 'MADE')),
    outcome        text check (outcome in ('PASS', 'FAIL', 'EXTEND')),
    extension      text not null default '',
    reason         text not null default '',
    heard_at       timestamptz,
    representations text not null default '',
    decided_at     timestamptz,
    decided_by     bigint references person,
    notified_at    timestamptz,
    version        bigint not null default 1,
    primary key (body, id),
    foreign key (body, induction_id) references induction (body, id),
    foreign key (body, report_id) references report (body, id)
);
create unique index decision_of_report on decision (body, report_id);
create index decision_awaited on decision (body, received_on) where state = 'AWAITED';

call wall_of_body('report', 'id');
call wall_of_body('reminder', '');
call wall_of_body('evidence', 'report_id');
call wall_of_body('decision', 'id');
