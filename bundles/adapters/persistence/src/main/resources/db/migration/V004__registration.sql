-- Registering an early career teacher: kept as typed from the first step, signed by the head, decided by the body.

-- National: TRN, date of birth and name, once (C24).
create table teacher (
    id            bigint primary key,
    trn           text not null unique check (trn ~ '^[0-9]{7}$'),
    date_of_birth date not null,
    given_name    text not null,
    family_name   text not null,
    person_id     bigint references person
);

create table registration (
    body              text not null,
    id                bigint not null,
    school_id         bigint not null,
    state             text not null check (state in ('DRAFT', 'AWAITING_HEAD', 'WITH_BODY', 'QUERIED', 'AUTHORISED',
                                                     'REFUSED', 'WITHDRAWN')),
    started_by        bigint not null references person,
    started_at        timestamptz not null,
    answers           jsonb not null,
    teacher_id        bigint references teacher,
    first_sent_on     date,
    question          text not null default '',
    reply             text not null default '',
    reason            text not null default '',
    changed_at        timestamptz not null,
    version           bigint not null default 1,
    primary key (body, id),
    foreign key (body, school_id) references body_school (body, school_id)
);
create index registration_of_school on registration (body, school_id, state);
create index registration_waiting on registration (body, state, changed_at);
create index registration_of_teacher on registration (teacher_id);

-- What the national record said, each time it was asked.
create table teacher_check (
    body            text not null,
    id              bigint not null,
    registration_id bigint not null,
    asked_at        timestamptz not null,
    answer          text not null check (answer in ('FOUND', 'NOT_FOUND', 'NOT_ASKED')),
    note            text not null default '',
    record          jsonb,
    primary key (body, id),
    foreign key (body, registration_id) references registration (body, id)
);
create index teacher_check_latest on teacher_check (body, registration_id, id desc);

create table induction (
    body            text not null,
    id              bigint not null,
    teacher_id      bigint not null references teacher,
    registration_id bigint not null,
    school_id       bigint not null,
    person_id       bigint not null references person,
    tutor_id        bigint not null references person,
    mentor_id       bigint,
    programme       text not null check (programme in ('PROVIDER_LED', 'SCHOOL_LED')),
    starts_on       date not null,
    state           text not null check (state in ('OPEN', 'PASSED', 'FAILED', 'LEFT')),
    named_contact   bigint not null references person,
    quality_assurer bigint references person,
    version         bigint not null default 1,
    primary key (body, id),
    foreign key (body, registration_id) references registration (body, id),
    foreign key (body, school_id) references body_school (body, school_id),
    foreign key (body, mentor_id) references mentor (body, id)
);
create unique index induction_of_registration on induction (body, registration_id);
create index induction_of_school on induction (body, school_id, state);
create index induction_of_teacher on induction (teacher_id);
create index induction_of_person on induction (body, person_id);

create table contract (
    body          text not null,
    id            bigint not null,
    induction_id  bigint not null,
    school_id     bigint not null,
    starts_on     date not null,
    ends_on       date check (ends_on >= starts_on),
    fte           numeric(3, 2) not null check (fte > 0 and fte <= 1),
    days_per_week numeric(3, 2) not null check (days_per_week > 0 and days_per_week <= 5),
    version       bigint not null default 1,
    primary key (body, id),
    foreign key (body, induction_id) references induction (body, id)
);
create index contract_of_induction on contract (body, induction_id);

-- A signature is never changed: what is signed anew is signed by a new row.
create table signature (
    body         text not null,
    id           bigint not null,
    subject      text not null check (subject in ('registration', 'report')),
    subject_id   bigint not null,
    signatory    text not null check (signatory in ('ECT', 'TUTOR', 'HEAD')),
    person_id    bigint not null references person,
    person_name  text not null,
    position     text not null,
    signed_at    timestamptz not null,
    declaration  text not null,
    sections     jsonb not null,
    content_hash text not null,
    superseded   boolean not null default false,
    primary key (body, id)
);
create index signature_of on signature (body, subject, subject_id);

call wall('teacher');
grant select, insert, update on teacher to ect_app;
create policy related on teacher for select to ect_app using (
    exists (select from registration r where r.body = current_body() and r.teacher_id = teacher.id)
    or exists (select from induction i where i.body = current_body() and i.teacher_id = teacher.id));
create policy corrected on teacher for update to ect_app using (
    exists (select from registration r where r.body = current_body() and r.teacher_id = teacher.id))
    with check (true);
create policy introduced on teacher for insert to ect_app with check (current_body() is not null);
call audited('teacher', 'id');

call wall_of_body('registration', 'id');
call wall_of_body('teacher_check', 'id');
call wall_of_body('induction', 'id');
call wall_of_body('contract', 'id');
call wall_of_body('signature', 'id');

grant select (id, trn, date_of_birth) on teacher to ect_finder;
grant select (body, teacher_id, school_id, state) on induction to ect_finder;
create policy found on teacher for select to ect_finder using (true);
create policy found on induction for select to ect_finder using (true);

-- Tells only whether this TRN is known with this very date of birth.
create function find_teacher(number text, born date) returns bigint
    language sql stable security definer set search_path = public
    as $$ select id from teacher where trn = number and date_of_birth = born $$;

-- Tells whether this TRN is known with another date of birth.
create function teacher_born_otherwise(number text, born date) returns boolean
    language sql stable security definer set search_path = public
    as $$ select exists (select from teacher where trn = number and date_of_birth <> born) $$;

-- Where a teacher served before and whether an induction has an outcome (R6, R9): no names, no dates.
create function earlier_induction(teacher bigint) returns table (school_id bigint, state text)
    language sql stable security definer set search_path = public
    as $$ select i.school_id, i.state from induction i where i.teacher_id = teacher $$;

grant create on schema public to ect_finder;
alter function find_teacher(text, date) owner to ect_finder;
alter function teacher_born_otherwise(text, date) owner to ect_finder;
alter function earlier_induction(bigint) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function find_teacher(text, date) from public;
revoke all on function teacher_born_otherwise(text, date) from public;
revoke all on function earlier_induction(bigint) from public;
grant execute on function find_teacher(text, date) to ect_app;
grant execute on function teacher_born_otherwise(text, date) to ect_app;
grant execute on function earlier_induction(bigint) to ect_app;
