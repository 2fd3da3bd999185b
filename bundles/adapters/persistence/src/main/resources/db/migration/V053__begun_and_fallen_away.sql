-- A report that was begun and has no place in a new plan stays readable to those who wrote it: since when, why, and in
-- which report it is gone on with. Of those that were cancelled before nobody noted when.
alter table report
    add column fell_on      date,
    add column fell_because text not null default '',
    add column fell_into    bigint,
    add constraint report_fell_into_fkey foreign key (body, fell_into) references report (body, id),
    add constraint report_fell_check check (
        (fell_on is null or state = 'CANCELLED') and (fell_on is null) = (fell_because = '')
        and (fell_into is null or fell_on is not null));
