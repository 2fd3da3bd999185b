-- Which security questions somebody has answered, and when they chose others, is in the trail; what was answered is not,
-- nor its hash. A row has two keys and the trail names one.
alter table security_answer
    add column id text not null generated always as (person_id::text || ':' || ordinal::text) stored unique;
call audited('security_answer', 'id', 'answer_hash');
