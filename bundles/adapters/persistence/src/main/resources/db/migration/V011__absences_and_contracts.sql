-- Absences during induction (R28 to R31), and what a school says is wrong with a contract on record.

create table absence (
    body          text not null,
    id            bigint not null,
    induction_id  bigint not null,
    kind          text not null check (kind in ('SICKNESS', 'OTHER', 'MATERNITY', 'PATERNITY', 'ADOPTION',
                                                'SHARED_PARENTAL', 'PARENTAL_BEREAVEMENT', 'CARERS')),
    starts_on     date not null,
    ends_on       date not null check (ends_on >= starts_on),
    half_days     int not null check (half_days > 0),
    choice        text not null check (choice in ('EXTEND', 'DO_NOT_EXTEND', 'UNDECIDED')),
    version       bigint not null default 1,
    primary key (body, id),
    foreign key (body, induction_id) references induction (body, id)
);
create index absence_of_induction on absence (body, induction_id, starts_on);

-- What the tutor says is wrong with the contract, kept with the report's own answers.
alter table report add column contract_said text not null default '';

create table contract_correction (
    body          text not null,
    id            bigint not null,
    induction_id  bigint not null,
    report_id     bigint not null,
    school_id     bigint not null,
    said          text not null,
    said_at       timestamptz not null,
    said_by       bigint not null references person,
    answer        text not null default '',
    settled_at    timestamptz,
    settled_by    bigint references person,
    version       bigint not null default 1,
    primary key (body, id),
    foreign key (body, induction_id) references induction (body, id),
    foreign key (body, report_id) references report (body, id),
    foreign key (body, school_id) references body_school (body, school_id)
);
create index contract_correction_of_induction on contract_correction (body, induction_id, said_at);
create unique index contract_correction_of_report on contract_correction (body, report_id) where settled_at is null;
create index contract_correction_open on contract_correction (body, said_at) where settled_at is null;

call wall_of_body('absence', 'id');
call wall_of_body('contract_correction', 'id');
