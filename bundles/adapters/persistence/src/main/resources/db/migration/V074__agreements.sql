-- What schools agree to with their appropriate body (P24): who accepted which version, when and as what, with the words
-- that were accepted, so that they can be read and printed whatever the body says later. Nothing is changed afterwards.
create table agreement_acceptance (
    body            text not null,
    id              bigint not null,
    school_id       bigint not null,
    agreement       text not null check (agreement <> ''),
    agreed_version  text not null check (agreed_version <> ''),
    title           text not null,
    paragraphs      text[] not null,
    registration_id bigint,
    person_id       bigint not null references person,
    person_name     text not null,
    position        text not null,
    accepted_at     timestamptz not null,
    primary key (body, id),
    foreign key (body, school_id) references body_school (body, school_id),
    foreign key (body, registration_id) references registration (body, id)
);
create index agreement_acceptance_of_school on agreement_acceptance (body, school_id, accepted_at);
create unique index agreement_acceptance_once_with on agreement_acceptance (body, registration_id, agreement, agreed_version)
    where registration_id is not null;

call wall_of_body('agreement_acceptance', 'id');
call open_to_tokens('agreement_acceptance', 'schools:read');
