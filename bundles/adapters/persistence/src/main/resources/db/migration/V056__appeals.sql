-- SPDX-License-Identifier: Apache-2.0

-- What officers learn of an appeal against a decision (R48 to R50). Nothing is overwritten: a step that was wrong is taken
-- back and says why, and of each kind one stands at most.
create table appeal_step (
    body               text not null,
    id                 bigint not null,
    decision_id        bigint not null,
    number             int not null check (number > 0),
    kind               text not null check (kind in ('NOT_WANTED', 'MADE', 'COPY', 'REPLY', 'REPLY_WITHDRAWN', 'HEARING',
                                                     'WITHDRAWN', 'OUTCOME')),
    happened_on        date not null,
    late_because       text not null default '',
    defended           boolean,
    hearing_on         date,
    outcome            text check (outcome in ('ALLOWED', 'DISMISSED', 'EXTENDED', 'OTHER_PERIOD')),
    terms              text not null default '',
    recorded_at        timestamptz not null,
    recorded_by        bigint not null references person,
    recorded_by_name   text not null,
    taken_back_at      timestamptz,
    taken_back_by      bigint references person,
    taken_back_by_name text not null default '',
    taken_back_because text not null default '',
    primary key (body, id),
    unique (body, decision_id, number),
    foreign key (body, decision_id) references decision (body, id),
    constraint appeal_step_says_check check (
        (kind = 'REPLY') = (defended is not null)
        and (kind = 'HEARING') = (hearing_on is not null)
        and (kind = 'OUTCOME') = (outcome is not null)
        and (coalesce(outcome, '') in ('EXTENDED', 'OTHER_PERIOD')) = (terms <> '')),
    constraint appeal_step_taken_back_check check (
        (taken_back_at is null) = (taken_back_by is null)
        and (taken_back_at is null) = (taken_back_by_name = '')
        and (taken_back_at is null) = (taken_back_because = ''))
);
create unique index appeal_step_standing on appeal_step (body, decision_id, kind) where taken_back_at is null;

call wall_of_body('appeal_step', 'id');
call open_to_tokens('appeal_step', 'decisions:read');

-- What an appeal made of a decision, so that whatever asks for the length or the end of induction finds both in one row.
alter table decision
    add column appealed_outcome text check (appealed_outcome in ('PASS', 'EXTEND')),
    add column appealed_extension text not null default '',
    add column appealed_on date,
    add constraint decision_appealed_check check (
        (appealed_outcome is null) = (appealed_on is null)
        and (coalesce(appealed_outcome, '') = 'EXTEND') = (appealed_extension <> '')
        and (appealed_outcome is null or outcome in ('FAIL', 'EXTEND')));
