-- Who outside has to hear of which change to an early career teacher, and how far that is.

create table teacher_change (
    body         text not null,
    id           bigint not null,
    induction_id bigint not null,
    school_id    bigint not null,
    kind         text not null,
    effective_on date not null,
    happened_at  timestamptz not null default current_moment(),
    looked_at    timestamptz,
    primary key (body, id),
    unique (body, induction_id, kind, effective_on),
    foreign key (body, induction_id) references induction (body, id),
    foreign key (body, school_id) references body_school (body, school_id)
);
create index teacher_change_of_school on teacher_change (body, school_id, happened_at desc, id desc);
create index teacher_change_to_look_at on teacher_change (body, looked_at nulls first, id);

-- A file that was made for a place, kept as proof of what somebody says to have sent.
create table hand_over_file (
    body             text not null,
    id               bigint not null,
    destination      text not null,
    destination_name text not null,
    file_id          bigint not null,
    state            text not null check (state in ('MADE', 'SENT', 'DISCARDED')),
    made_at          timestamptz not null default current_moment(),
    made_by          bigint not null,
    made_by_name     text not null,
    settled_at       timestamptz,
    settled_by       bigint,
    settled_by_name  text not null default '',
    version          bigint not null default 1,
    primary key (body, id),
    foreign key (body, file_id) references stored_file (body, id)
);
create index hand_over_file_latest on hand_over_file (body, made_at desc, id desc);

-- One change and one place. What the place's plugin said is kept, so that it stays when the plugin has left.
create table hand_over (
    body             text not null,
    id               bigint not null,
    change_id        bigint not null,
    destination      text not null,
    destination_name text not null,
    state            text not null check (state in ('NOT_NEEDED', 'WAITING', 'READY', 'SENT', 'CONFIRMED')),
    missing          jsonb not null default '[]',
    opens_on         date,
    file_id          bigint,
    told_how         text check (told_how in ('FILE', 'STEP')),
    told_at          timestamptz,
    told_by_name     text not null default '',
    version          bigint not null default 1,
    primary key (body, id),
    unique (body, change_id, destination),
    foreign key (body, change_id) references teacher_change (body, id),
    foreign key (body, file_id) references hand_over_file (body, id)
);
create index hand_over_in_state on hand_over (body, state, destination, id);
create index hand_over_of_file on hand_over (body, file_id) where file_id is not null;

-- What people do elsewhere and then tick.
create table hand_over_step (
    body          text not null,
    id            bigint not null,
    hand_over_id  bigint not null,
    step          text not null,
    place         int not null,
    title         text not null,
    how_to        text not null,
    link          text not null default '',
    actor         text not null check (actor in ('SCHOOL', 'APPROPRIATE_BODY', 'DESTINATION')),
    done_at       timestamptz,
    done_by       bigint,
    done_by_name  text not null default '',
    primary key (body, id),
    unique (body, hand_over_id, step),
    foreign key (body, hand_over_id) references hand_over (body, id)
);

call wall_of_body('teacher_change', 'id', 'looked_at');
call wall_of_body('hand_over_file', 'id');
call wall_of_body('hand_over', 'id');
call wall_of_body('hand_over_step', 'id');
