-- SPDX-License-Identifier: Apache-2.0

-- Reminders obey what their reader chose: an appropriate body may read it of whoever holds a post there. What nothing
-- obeys is not asked any more.
alter table contact_preference drop column news_by_email, drop column telephone_allowed;
create policy related on contact_preference for select to ect_app
    using (exists (select from appointment p
                    where p.body = current_body() and p.person_id = contact_preference.person_id
                      and p.held_until is null));

-- A draft begun before its day is released on it too.
drop index report_to_release;
create index report_to_release on report (body, opens_on)
    where state in ('SCHEDULED', 'IN_PROGRESS') and released_at is null;
