-- Programs that may read early career teachers read which fees the head teacher agreed to, too (R10): a part of what was
-- confirmed at signing (V059). The rest of the registration stays closed.

create or replace function confirmed_of_post(of_registration bigint) returns table (answers text)
    language sql stable security definer set search_path = public, pg_temp
    as $$ select (select coalesce(jsonb_object_agg(said.key, said.value), '{}') from jsonb_each(r.answers) said
                   where said.key in ('suitableByHead', 'suitableByBody', 'startAgreed', 'chargeAgreed', 'first-day',
                                      'first-month', 'first-year'))::text
            from registration r
           where r.body = current_body() and r.id = of_registration and r.state = 'AUTHORISED'
             and r.answers ->> 'suitableByHead' is not null
             and current_token() is not null and granted('ects:read') $$;
