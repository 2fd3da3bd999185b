-- Programs that may read early career teachers read what the school said of a part of induction served before, and what
-- the appropriate body answered with its authorisation. The registration itself, with its date of birth, stays closed.

grant select (body, id, state, answers, reason) on registration to ect_finder;
create policy found on registration for select to ect_finder using (true);

create function served_before_said(of_registration bigint) returns table (answers text, note text)
    language sql stable security definer set search_path = public
    as $$ select (select coalesce(jsonb_object_agg(said.key, said.value), '{}') from jsonb_each(r.answers) said
                   where said.key in ('served', 'hereBody', 'hereTerms', 'hereAbsent', 'elsewhereSchool',
                                      'elsewhereBody', 'elsewhereTerms', 'elsewhereAbsent'))::text, r.reason
            from registration r
           where r.body = current_body() and r.id = of_registration and r.state = 'AUTHORISED'
             and r.answers ->> 'served' in ('HERE', 'ELSEWHERE')
             and current_token() is not null and granted('ects:read') $$;

grant create on schema public to ect_finder;
alter function served_before_said(bigint) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function served_before_said(bigint) from public;
grant execute on function served_before_said(bigint) to ect_app;
