-- SPDX-License-Identifier: Apache-2.0

-- Terms that an appropriate body takes off an induction (R25 to R27): what it rests on, who agreed when, who decided, and
-- whether it was taken back. Each one of an induction has the next number, so that of two that are decided on at the same
-- moment only one is kept.

create table reduction (
    body              text not null,
    id                bigint not null,
    induction_id      bigint not null,
    number            int not null check (number > 0),
    reason            text not null check (reason in ('PRIOR_EXPERIENCE', 'PART_TIME_TWO_YEARS', 'WELSH_INDUCTION')),
    terms             numeric(4, 2) not null check (terms > 0),
    evidence          text not null check (evidence <> ''),
    agreed_on         date not null,
    advised_on        date not null,
    made_at           timestamptz not null,
    made_by           bigint not null references person,
    made_by_name      text not null,
    withdrawn_at      timestamptz,
    withdrawn_by      bigint references person,
    withdrawn_by_name text not null default '',
    withdrawn_because text not null default '',
    version           bigint not null default 1,
    primary key (body, id),
    unique (body, induction_id, number),
    foreign key (body, induction_id) references induction (body, id),
    constraint reduction_withdrawn_check check (
        (withdrawn_at is null) = (withdrawn_by is null)
        and (withdrawn_at is null) = (withdrawn_by_name = '')
        and (withdrawn_at is null) = (withdrawn_because = ''))
);

call wall_of_body('reduction', 'id');
call open_to_tokens('reduction', 'ects:read');
