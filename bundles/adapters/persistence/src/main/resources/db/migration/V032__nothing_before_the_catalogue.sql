-- SPDX-License-Identifier: Apache-2.0

-- A search path that does not name pg_temp looks there first, so a temporary table could stand in for a real one within
-- a function that runs as ect_finder. Each such function looks there last, and the application makes none at all.
do $$
declare
    f regprocedure;
begin
    for f in select p.oid from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace
              and p.proowner = 'ect_finder'::regrole loop
        execute format('alter function %s set search_path = public, pg_temp', f);
    end loop;
    if (select pg_has_role(d.datdba, 'usage') from pg_database d where d.datname = current_database()) then
        execute format('revoke temporary on database %I from public', current_database());
    end if;
end $$;
