-- One teacher serves one induction at a time: several posts belong to one (R24), and another appropriate body begins
-- only when the last has let the teacher go (R56, R62).
create unique index induction_open on induction (teacher_id) where state = 'OPEN';

-- Other inductions of a teacher than the one that a registration led to: where, how they stand, and whether it is the
-- asking body that leads them; never which other body.
drop function earlier_induction(bigint);
grant select (registration_id) on induction to ect_finder;
create function other_induction(teacher bigint, besides bigint)
    returns table (school_id bigint, state text, here boolean)
    language sql stable security definer set search_path = public
    as $$ select i.school_id, i.state, i.body is not distinct from current_body() from induction i
           where i.teacher_id = teacher and i.registration_id <> besides $$;
grant create on schema public to ect_finder;
alter function other_induction(bigint, bigint) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function other_induction(bigint, bigint) from public;
grant execute on function other_induction(bigint, bigint) to ect_app;
