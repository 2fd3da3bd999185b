-- The paper of a record that is closed, as it was when it closed: noted by the statement that closes the record, so that
-- no way to close one can forget it, made and stored right after, and from then on the same for ever. It goes with its
-- record and never before.
create table paper (
    body            text not null,
    subject         text not null check (subject in ('report', 'registration')),
    subject_id      bigint not null,
    due_at          timestamptz not null default current_moment(),
    tried_at        timestamptz,
    content         bytea,
    sha256          text,
    kept_at         timestamptz,
    report_id       bigint check (report_id is not distinct from case when subject = 'report' then subject_id end),
    registration_id bigint
        check (registration_id is not distinct from case when subject = 'registration' then subject_id end),
    primary key (body, subject, subject_id),
    foreign key (body, report_id) references report (body, id) on delete cascade,
    foreign key (body, registration_id) references registration (body, id) on delete cascade,
    check ((content is null) = (kept_at is null)),
    check ((content is null) = (sha256 is null)),
    check (sha256 = encode(sha256(content), 'hex'))
);
create index paper_due on paper (body, tried_at nulls first, due_at desc) where content is null;
create index paper_of_report on paper (body, report_id);
create index paper_of_registration on paper (body, registration_id);
-- A PDF is compressed already.
alter table paper alter column content set storage external;
call wall_of_body('paper', 'subject_id', 'content', 'tried_at');
revoke delete on paper from ect_app;

create function refuse_other_paper() returns trigger language plpgsql as $$
begin
    raise exception 'A paper that is kept stays as it is';
end $$;
create trigger kept before update on paper for each row when (old.content is not null)
    execute function refuse_other_paper();

create function paper_due() returns trigger language plpgsql as $$
begin
    insert into paper (body, subject, subject_id, report_id, registration_id)
    values (new.body, tg_table_name, new.id, case tg_table_name when 'report' then new.id end,
            case tg_table_name when 'registration' then new.id end)
        on conflict do nothing;
    return null;
end $$;
create trigger paper_due after insert or update on report for each row
    when (new.state = 'ACCEPTED') execute function paper_due();
create trigger paper_due after insert or update on registration for each row
    when (new.state in ('AUTHORISED', 'REFUSED')) execute function paper_due();

-- What was closed before gets its paper now.
insert into paper (body, subject, subject_id, report_id)
select body, 'report', id, id from report where state = 'ACCEPTED';
insert into paper (body, subject, subject_id, registration_id)
select body, 'registration', id, id from registration where state in ('AUTHORISED', 'REFUSED');

-- What an appropriate body last said of itself that was good, part by part, with the version of the plugin that said it.
-- The plugin stays the source: this is a copy, replaced when the plugin says something else, for when it is away.
create table last_good (
    body    text not null,
    part    text not null check (part in ('look', 'settings')),
    said    jsonb not null,
    content bytea not null,
    sha256  text not null,
    version text not null,
    kept_at timestamptz not null default current_moment(),
    primary key (body, part)
);
call wall_of_body('last_good', 'part', 'content');
revoke delete on last_good from ect_app;
-- The directory shows name and logo of every body to everybody.
create policy looks_are_public on last_good for select to ect_app using (part = 'look');
