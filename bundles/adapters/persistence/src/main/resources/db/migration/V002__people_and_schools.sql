-- National tables hold identity only; a row is visible to an appropriate body only through a live relation.

create table school (
    id                 bigint primary key,
    urn                text unique check (urn ~ '^[0-9]{5,7}$'),
    name               text not null,
    type_code          int not null,
    type_name          text not null,
    status_code        int not null,
    opened_on          date,
    closed_on          date,
    la_code            text not null default '',
    la_name            text not null default '',
    establishment_no   text not null default '',
    district_code      text not null default '',
    district_name      text not null default '',
    ukprn              text not null default '',
    phase              text not null default '',
    lowest_age         int not null default 0,
    highest_age        int not null default 0,
    street             text not null default '',
    locality           text not null default '',
    third_line         text not null default '',
    town               text not null default '',
    county             text not null default '',
    postcode           text not null default '',
    telephone          text not null default '',
    website            text not null default '',
    email              text not null default '',
    trust_code         text not null default '',
    trust_name         text not null default '',
    special_measures   boolean not null default false,
    section41          boolean not null default false,
    overseas_inspected date
);
create index school_postcode on school (replace(postcode, ' ', ''));
create extension if not exists pg_trgm;
create index school_name on school using gin (lower(name) gin_trgm_ops);

create table person (
    id          bigint primary key,
    given_name  text not null,
    family_name text not null,
    email       text not null,
    telephone   text not null default '',
    version     bigint not null default 1
);
create unique index person_email on person (lower(email));

create table sign_in (
    person_id        bigint primary key references person,
    username         char(6) not null unique check (username ~ '^[1-9][0-9]{5}$'),
    password_hash    text not null default '',
    password_kind    text not null check (password_kind in ('NONE', 'ONE_TIME', 'CHOSEN')),
    one_time_expires timestamptz,
    failures         int not null default 0,
    next_try_at      timestamptz,
    last_signed_in   timestamptz,
    email_changed_at timestamptz,
    questions_done   boolean not null default false,
    preferences_done boolean not null default false,
    operator         boolean not null default false,
    version          bigint not null default 1
);

create table security_answer (
    person_id   bigint not null references person,
    ordinal     int not null,
    question    text not null,
    answer_hash text not null,
    primary key (person_id, ordinal)
);

create table contact_preference (
    person_id          bigint primary key references person,
    reminders_by_email boolean not null,
    news_by_email      boolean not null,
    telephone_allowed  boolean not null
);

create table session (
    token_hash text primary key,
    person_id  bigint not null references person,
    csrf       text not null,
    started_at timestamptz not null,
    seen_at    timestamptz not null,
    ends_at    timestamptz not null
);
create index session_person on session (person_id);

create table single_use_link (
    token_hash text primary key,
    purpose    text not null,
    body       text,
    person_id  bigint references person,
    subject_id bigint,
    detail     text not null default '',
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index single_use_link_person on single_use_link (person_id);

-- Everything below belongs to one appropriate body: keys are led by it.

create table body_school (
    body          text not null,
    school_id     bigint not null references school,
    state         text not null check (state in ('REQUESTED', 'QUERIED', 'AUTHORISED', 'REFUSED')),
    requested_at  timestamptz not null,
    position      text not null,
    given_name    text not null,
    family_name   text not null,
    email         text not null,
    telephone     text not null,
    training      boolean not null,
    question      text not null default '',
    answer        text not null default '',
    reason        text not null default '',
    decided_at    timestamptz,
    decided_by    bigint,
    contact_email text not null default '',
    contact_phone text not null default '',
    website       text not null default '',
    note          text not null default '',
    version       bigint not null default 1,
    primary key (body, school_id)
);
create index body_school_waiting on body_school (body, state, requested_at);

create table appointment (
    body         text not null,
    id           bigint not null,
    person_id    bigint not null references person,
    school_id    bigint,
    position     text not null,
    training     boolean not null default false,
    held_from    timestamptz not null,
    held_until   timestamptz,
    added_by     bigint,
    confirmed_at timestamptz,
    version      bigint not null default 1,
    primary key (body, id),
    foreign key (body, school_id) references body_school (body, school_id)
);
create unique index appointment_once on appointment (body, person_id, position, coalesce(school_id, 0)) where held_until is null;
create index appointment_person on appointment (person_id, body);
create index appointment_school on appointment (body, school_id) where held_until is null;

create table mentor (
    body        text not null,
    id          bigint not null,
    school_id   bigint not null,
    given_name  text not null,
    family_name text not null,
    email       text not null default '',
    trn         text not null default '',
    active      boolean not null default true,
    version     bigint not null default 1,
    primary key (body, id),
    foreign key (body, school_id) references body_school (body, school_id)
);

create table notice_acceptance (
    body        text not null,
    person_id   bigint not null references person,
    audience    text not null,
    version     text not null,
    accepted_at timestamptz not null,
    primary key (body, person_id, audience, version)
);

create table outbox (
    body       text not null,
    id         bigint not null,
    kind       text not null,
    payload    jsonb not null,
    created_at timestamptz not null default current_moment(),
    not_before timestamptz not null default current_moment(),
    attempts   int not null default 0,
    problem    text not null default '',
    done_at    timestamptz,
    primary key (body, id)
);
create index outbox_waiting on outbox (body, not_before, id) where done_at is null;

-- Mails kept instead of sent: sample mode only.
create table captured_mail (
    body      text not null,
    id        bigint not null,
    at        timestamptz not null default current_moment(),
    recipient text not null,
    subject   text not null,
    html      text not null,
    plain     text not null,
    primary key (body, id)
);
create index captured_mail_latest on captured_mail (body, at desc);

create table stored_file (
    body       text not null,
    id         bigint not null,
    name       text not null,
    media_type text not null,
    sha256     text not null,
    content    bytea not null,
    stored_at  timestamptz not null default current_moment(),
    primary key (body, id)
);

-- The last good settings of an appropriate body's plugin, in force until better ones arrive.
create table body_setting (
    body    text not null,
    key     text not null,
    value   jsonb not null,
    primary key (body, key)
);

call wall_of_body('body_school', 'school_id');
call wall_of_body('appointment', 'id');
call wall_of_body('mentor', 'id');
call wall_of_body('notice_acceptance', 'person_id');
call wall_of_body('outbox', '');
call wall_of_body('captured_mail', '');
call wall_of_body('stored_file', 'id', 'content');
call wall_of_body('body_setting', 'key');

call wall('school');
call wall('person');
call wall('sign_in');
call wall('security_answer');
call wall('contact_preference');
call wall('session');
call wall('single_use_link');
grant select, insert, update, delete
    on school, person, sign_in, security_answer, contact_preference, session, single_use_link to ect_app;

-- A person's own appointments in every appropriate body: their cross-body home lists names and links only.
create policy own_appointments on appointment for select to ect_app using (person_id = current_person());

create policy public on school for select to ect_app using (true);
create policy imported on school for all to ect_app using (current_operator()) with check (current_operator());

create policy oneself on person for all to ect_app
    using (id = current_person()) with check (id = current_person());
create policy related on person for select to ect_app
    using (exists (select from appointment p where p.body = current_body() and p.person_id = person.id
                    and p.held_until is null));
create policy corrected on person for update to ect_app
    using (exists (select from appointment p where p.body = current_body() and p.person_id = person.id
                    and p.held_until is null))
    with check (true);
create policy introduced on person for insert to ect_app
    with check (current_body() is not null or current_operator());

create policy oneself on sign_in for all to ect_app
    using (person_id = current_person()) with check (person_id = current_person());
create policy opened on sign_in for insert to ect_app
    with check (not operator and current_body() is not null);
create policy operators on sign_in for insert to ect_app with check (current_operator());

create policy oneself on security_answer for all to ect_app
    using (person_id = current_person()) with check (person_id = current_person());
create policy oneself on contact_preference for all to ect_app
    using (person_id = current_person()) with check (person_id = current_person());
create policy oneself on session for all to ect_app
    using (person_id = current_person()) with check (person_id = current_person());

create policy own on single_use_link for all to ect_app
    using (person_id = current_person() or body = current_body() or (body is null and current_operator()))
    with check (person_id = current_person() or body = current_body() or (body is null and current_operator()));

call audited('person', 'id');
call audited('sign_in', 'person_id', 'password_hash', 'failures', 'next_try_at', 'last_signed_in');
call audited('contact_preference', 'person_id');

-- The narrow look-ups. Each answers one question and reveals nothing else.

grant select (id, email) on person to ect_finder;
grant select (person_id, username, operator) on sign_in to ect_finder;
grant select (token_hash, person_id, ends_at) on session to ect_finder;
grant select (token_hash, purpose, body, person_id, expires_at, used_at) on single_use_link to ect_finder;
grant select (body, school_id, state) on body_school to ect_finder;
create policy found on person for select to ect_finder using (true);
create policy found on sign_in for select to ect_finder using (true);
create policy found on session for select to ect_finder using (true);
create policy found on single_use_link for select to ect_finder using (true);
create policy found on body_school for select to ect_finder using (true);

create function find_person_by_sign_in(login text) returns bigint
    language sql stable security definer set search_path = public
    as $$ select s.person_id from sign_in s join person p on p.id = s.person_id
           where s.username = login or lower(p.email) = lower(login) limit 1 $$;

create function find_person_by_email(address text) returns bigint
    language sql stable security definer set search_path = public
    as $$ select id from person where lower(email) = lower(address) $$;

create function find_session(hash text, moment timestamptz) returns bigint
    language sql stable security definer set search_path = public
    as $$ select person_id from session where token_hash = hash and ends_at > moment $$;

create function find_link(hash text) returns table (purpose text, body text, person_id bigint)
    language sql stable security definer set search_path = public
    as $$ select l.purpose, l.body, l.person_id from single_use_link l where l.token_hash = hash $$;

create function username_taken(name text) returns boolean
    language sql stable security definer set search_path = public
    as $$ select exists (select from sign_in where username = name) $$;

create function account_exists(person bigint) returns boolean
    language sql stable security definer set search_path = public
    as $$ select exists (select from sign_in where person_id = person) $$;

create function bodies_of_school(school bigint) returns setof text
    language sql stable security definer set search_path = public
    as $$ select body from body_school where school_id = school and state = 'AUTHORISED' order by body $$;

create function an_operator_exists() returns boolean
    language sql stable security definer set search_path = public
    as $$ select exists (select from sign_in where operator) $$;

grant create on schema public to ect_finder;
do $$
declare
    f text;
begin
    foreach f in array array['find_person_by_sign_in(text)', 'find_person_by_email(text)',
            'find_session(text, timestamptz)', 'find_link(text)', 'username_taken(text)', 'account_exists(bigint)',
            'bodies_of_school(bigint)', 'an_operator_exists()'] loop
        execute format('alter function %s owner to ect_finder', f);
        execute format('revoke all on function %s from public', f);
        execute format('grant execute on function %s to ect_app', f);
    end loop;
end $$;
revoke create on schema public from ect_finder;
