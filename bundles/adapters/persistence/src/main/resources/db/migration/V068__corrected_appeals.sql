-- SPDX-License-Identifier: Apache-2.0

-- Whether a step of an appeal that does not stand any more was corrected, and not only taken back. Both were kept alike
-- until now: the one in its place was recorded in the same moment, which is later than the taking back by less than a second.
alter table appeal_step
    add column corrected boolean not null default false;

update appeal_step old set corrected = true
 where old.taken_back_at is not null
   and exists (select from appeal_step new
                where new.body = old.body and new.decision_id = old.decision_id and new.kind = old.kind
                  and new.number > old.number and new.recorded_by = old.taken_back_by
                  and abs(extract(epoch from new.recorded_at - old.taken_back_at)) < 1);

alter table appeal_step
    add constraint appeal_step_corrected_check check (not corrected or taken_back_at is not null);
