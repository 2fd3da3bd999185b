-- Jobs: when each is due next, and how its last run went. They belong to the platform and name nobody.

-- The scheduling library's own table, hence the names of its columns.
create table job_turn (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index job_turn_due on job_turn (execution_time);
create index job_turn_alive on job_turn (last_heartbeat);

create table job_run (
    name     text primary key,
    ended_at timestamptz not null,
    answer   text not null default '',
    problem  text not null default ''
);

call wall('job_turn');
create policy every_node on job_turn for all to ect_app using (true) with check (true);
call wall('job_run');
create policy every_node on job_run for all to ect_app using (true) with check (true);
grant select, insert, update, delete on job_turn, job_run to ect_app;
