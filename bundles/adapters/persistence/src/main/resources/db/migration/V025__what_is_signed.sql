-- By which rule a signature's hashes were made, and who and where were named in what was signed, as it was worded then.
-- The first rule covers the answers and the numbers of the files; the second also which paper it is and what the files hold.
alter table signature
    add column scheme int not null default 1 check (scheme in (1, 2)),
    add column named jsonb not null default '{}';
alter table signature alter column scheme drop default;
