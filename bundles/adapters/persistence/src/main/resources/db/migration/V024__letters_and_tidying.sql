-- SPDX-License-Identifier: Apache-2.0

-- What became of each letter of a message, so that none goes out twice and one that is refused for good is nobody's to
-- try again unasked. A letter is known by its address and, where a message has several for one address, which of them
-- it is; its text is made when it is sent and is not kept.
create table letter (
    body       text not null,
    message_id bigint not null,
    address    text not null,
    ordinal    int not null,
    person_id  bigint,
    state      text not null check (state in ('TAKEN', 'REFUSED', 'DROPPED')),
    problem    text not null default '',
    at         timestamptz not null default current_moment(),
    primary key (body, message_id, address, ordinal),
    foreign key (body, message_id) references outbox (body, id) on delete cascade
);
create index letter_refused on letter (body, at) where state = 'REFUSED';
create index letter_refused_of on letter (body, person_id) where state = 'REFUSED';
call wall_of_body('letter', '');

-- What follows a message in the platform itself is done once, however often its letters are tried.
alter table outbox add column followed_at timestamptz;
update outbox set followed_at = done_at where done_at is not null;

-- What is over is found by its day, body by body, when the job "tidy" takes it away.
create index outbox_told on outbox (body, done_at) where done_at is not null;
create index single_use_link_over on single_use_link (coalesce(used_at, expires_at));
create index session_over on session (ends_at);

-- Everybody's sessions are nobody's to see: they go without being read, and only after they have ended.
grant delete on session to ect_finder;
create policy tidied on session for delete to ect_finder using (ends_at < current_moment());
create function tidy_sessions(ended_before timestamptz, most int) returns int
    language sql volatile security definer set search_path = public
    as $$ with gone as (delete from session where current_operator() and token_hash in (
                select token_hash from session where ends_at < least(ended_before, current_moment()) limit most)
           returning 1)
          select count(*)::int from gone $$;

grant create on schema public to ect_finder;
alter function tidy_sessions(timestamptz, int) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function tidy_sessions(timestamptz, int) from public;
grant execute on function tidy_sessions(timestamptz, int) to ect_app;
