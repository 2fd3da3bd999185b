-- Bank holidays as GOV.UK publishes them (R60), and the term dates of a school that are not its appropriate body's (R21).

-- Whole calendar years only: in a year that occurs here these are all the bank holidays of England and Wales.
create table bank_holiday (
    day     date primary key check (day between '2000-01-01' and '2099-12-31'),
    title   text not null check (length(title) between 1 and 200),
    read_at timestamptz not null
);
call wall('bank_holiday');
grant select, insert, update, delete on bank_holiday to ect_app;
create policy public on bank_holiday for select to ect_app using (true);
create policy imported on bank_holiday for all to ect_app using (current_operator()) with check (current_operator());
call audited('bank_holiday', 'day', 'read_at');

-- One school year of one school as it was entered; the school year begins in September of the year that is named.
create table school_terms (
    body      text not null,
    id        bigint not null,
    school_id bigint not null,
    begins    int not null check (begins between 2000 and 2099),
    terms     jsonb not null,
    version   bigint not null default 1,
    primary key (body, id),
    unique (body, school_id, begins),
    foreign key (body, school_id) references body_school (body, school_id)
);
call wall_of_body('school_terms', 'id');
