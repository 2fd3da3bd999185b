-- Programs that may read early career teachers read what head teacher and appropriate body confirmed of the post, and
-- the contract's first day. The rest of the registration stays closed, as with what was served before (V022).

create function confirmed_of_post(of_registration bigint) returns table (answers text)
    language sql stable security definer set search_path = public, pg_temp
    as $$ select (select coalesce(jsonb_object_agg(said.key, said.value), '{}') from jsonb_each(r.answers) said
                   where said.key in ('suitableByHead', 'suitableByBody', 'startAgreed', 'first-day', 'first-month',
                                      'first-year'))::text
            from registration r
           where r.body = current_body() and r.id = of_registration and r.state = 'AUTHORISED'
             and r.answers ->> 'suitableByHead' is not null
             and current_token() is not null and granted('ects:read') $$;

grant create on schema public to ect_finder;
alter function confirmed_of_post(bigint) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function confirmed_of_post(bigint) from public;
grant execute on function confirmed_of_post(bigint) to ect_app;
