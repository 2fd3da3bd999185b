-- An extension decided in Wales is one in England too (R5, guidance 3.11): the terms that the appropriate body counts.

alter table induction
    add column extended_in_wales numeric(3, 1) not null default 0 check (extended_in_wales between 0 and 16);

-- Programs read the body's answer about it, too.
create or replace function served_before_said(of_registration bigint) returns table (answers text, note text)
    language sql stable security definer set search_path = public, pg_temp
    as $$ select (select coalesce(jsonb_object_agg(said.key, said.value), '{}') from jsonb_each(r.answers) said
                   where said.key in ('served', 'hereBody', 'hereTerms', 'hereAbsent', 'elsewhereSchool',
                                      'elsewhereBody', 'elsewhereTerms', 'elsewhereAbsent'))::text, r.reason
            from registration r
           where r.body = current_body() and r.id = of_registration and r.state = 'AUTHORISED'
             and r.answers ->> 'served' in ('HERE', 'ELSEWHERE', 'WALES')
             and current_token() is not null and granted('ects:read') $$;
