-- SPDX-License-Identifier: Apache-2.0

-- A decision is awaited from the day on which the final assessment is handed in, when its clocks begin (R44 to R46), and
-- no more while the school has it back; nothing is decided before the assessment is accepted.
alter table decision drop constraint decision_state_check;
alter table decision
    add constraint decision_state_check check (state in ('AWAITED', 'MADE', 'RETURNED')),
    add column accepted boolean not null default true,
    add column hear_by date,
    add column decide_by date;
alter table decision alter column accepted set default false;
create index decision_to_decide on decision (body, decide_by) where state = 'AWAITED';

-- Whom the body has told of a decision, of those to whom this service sends no mail (R47).
create table notice_given (
    body           text not null,
    decision_id    bigint not null,
    recipient      text not null check (recipient in ('EMPLOYER', 'SECRETARY_OF_STATE')),
    given_at       timestamptz not null,
    given_by       bigint not null references person,
    given_by_name  text not null,
    primary key (body, decision_id, recipient),
    foreign key (body, decision_id) references decision (body, id)
);
call wall_of_body('notice_given', 'decision_id');
