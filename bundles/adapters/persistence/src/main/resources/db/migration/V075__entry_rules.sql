-- Schools that an appropriate body has put on its list: where only these may register themselves (P2).
create table expected_school (
    body      text not null,
    school_id bigint not null references school on delete cascade,
    added_at  timestamptz not null,
    added_by  bigint not null references person,
    primary key (body, school_id)
);

call wall_of_body('expected_school', 'school_id');

-- What whoever registered the school answered to the body's own questions, with the words in which they were asked.
alter table body_school add column answers jsonb not null default '{}';
