-- What is said of a school is everybody's to know, and so is that it changed: by the register or by an appropriate body.
create or replace function changed_since(of_relation text, of_row bigint, moment timestamptz) returns boolean
    language sql stable security definer set search_path = public
    as $$ select exists (select from audit_row a where a.relation = of_relation and a.row_id = of_row::text
                          and a.at >= moment
                          and (a.body = current_body() or of_relation in ('person', 'teacher', 'school'))) $$;
