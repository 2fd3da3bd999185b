-- A correction has two keys, and the trail names one: without the fact, nobody could tell afterwards which one changed.
alter table school_correction
    add column id      text not null generated always as (school_id::text || ':' || fact) stored unique,
    add column kept_by text,
    add column kept_at timestamptz,
    add check ((kept_by is null) = (kept_at is null));
drop trigger audited on school_correction;
call audited('school_correction', 'id');

-- Whoever keeps a correction against what the register says anew is not its author.
drop policy corrected on school_correction;
create policy corrected on school_correction for insert to ect_app
    with check (works_with(school_id) and corrected_by = current_body());
create policy replaced on school_correction for update to ect_app
    using (current_operator() or works_with(school_id))
    with check (current_operator()
                or works_with(school_id) and (corrected_by = current_body() or kept_by = current_body()));
create policy ended on school_correction for delete to ect_app
    using (current_operator() or works_with(school_id));

create function keep_author() returns trigger language plpgsql as $$
declare
    keepers text[] := array['id', 'said', 'kept_by', 'kept_at'];
begin
    if new.corrected_by <> current_body()
       and (new.said <> old.says or to_jsonb(new) - keepers is distinct from to_jsonb(old) - keepers)
       or new.kept_by is distinct from old.kept_by and new.kept_by <> current_body() then
        raise exception 'Only its author says this of a correction' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger keep_author before update on school_correction for each row
    when (current_body() is not null) execute function keep_author();
