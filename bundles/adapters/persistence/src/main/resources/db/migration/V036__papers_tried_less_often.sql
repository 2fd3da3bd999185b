-- SPDX-License-Identifier: Apache-2.0

-- How often a paper was tried in vain: that is logged once, and it is tried again less and less often.
alter table paper add column tries int not null default 0 check (tries >= 0);
drop trigger audited on paper;
call audited('paper', 'subject_id', 'content', 'tried_at', 'tries');
