-- What officers checked by hand before they authorised a registration (P3), in the words of the check as it was asked. A
-- tick that is taken back goes; the audit trail keeps that it was there.
create table registration_check (
    body            text not null,
    id              bigint not null,
    registration_id bigint not null,
    name            text not null,
    words           text not null,
    made_by         bigint not null references person,
    made_by_name    text not null,
    made_at         timestamptz not null,
    primary key (body, id),
    unique (body, registration_id, name),
    foreign key (body, registration_id) references registration (body, id)
);

call wall_of_body('registration_check', 'id');
