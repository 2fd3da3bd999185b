-- Programs that may read early career teachers read what the school answered to the appropriate body's further
-- questions, with the words in which they were asked (P4). The rest of the registration stays closed (V022, V059).

create function further_answers(of_registration bigint) returns table (answers text)
    language sql stable security definer set search_path = public, pg_temp
    as $$ select (select coalesce(jsonb_object_agg(said.key, said.value), '{}') from jsonb_each(r.answers) said
                   where starts_with(said.key, 'further'))::text
            from registration r
           where r.body = current_body() and r.id = of_registration and r.state = 'AUTHORISED'
             and current_token() is not null and granted('ects:read') $$;

grant create on schema public to ect_finder;
alter function further_answers(bigint) owner to ect_finder;
revoke create on schema public from ect_finder;
revoke all on function further_answers(bigint) from public;
grant execute on function further_answers(bigint) to ect_app;
