-- SPDX-License-Identifier: Apache-2.0

-- A school that was added by mistake is withdrawn by the body that added it, as long as nobody registered with it under
-- any body. Other bodies' registrations are no body's to see, so these two look for them.

create function withdrawal_of(of_school bigint) returns text
    language sql stable security definer set search_path = public, pg_temp
    as $$ select case when s.in_register then 'IN_REGISTER'
                      when exists (select from body_school b where b.school_id = s.id) then 'IN_USE'
                      else 'FREE' end
            from school s where s.id = of_school and s.added_by = current_body() and current_token() is null $$;

-- Whoever registers at the same moment is waited for, and waits.
create function withdraw_school(of_school bigint, seen bigint) returns text
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    found_version bigint;
    came          text;
begin
    perform pg_advisory_xact_lock(hashtextextended('school entered ' || of_school, 0));
    select s.version into found_version from school s
     where s.id = of_school and s.added_by = current_body() for update;
    came := coalesce(withdrawal_of(of_school), 'NOT_HERE');
    if came = 'FREE' and found_version <> seen then
        return 'CHANGED';
    end if;
    if came = 'FREE' then
        delete from school where id = of_school;
        return 'WITHDRAWN';
    end if;
    return came;
end $$;

grant create on schema public to ect_finder;
alter function withdrawal_of(bigint) owner to ect_finder;
alter function withdraw_school(bigint, bigint) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function withdrawal_of(bigint) from public;
revoke all on function withdraw_school(bigint, bigint) from public;
grant execute on function withdrawal_of(bigint) to ect_app;
grant execute on function withdraw_school(bigint, bigint) to ect_app;
