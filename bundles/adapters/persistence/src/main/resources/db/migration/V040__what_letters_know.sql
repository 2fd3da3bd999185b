-- SPDX-License-Identifier: Apache-2.0

-- Where no head teacher could be told of a decision by e-mail, a person of the body tells them, and says so (R47).
alter table notice_given drop constraint notice_given_recipient_check;
alter table notice_given add constraint notice_given_recipient_check
    check (recipient in ('HEAD_TEACHER', 'EMPLOYER', 'SECRETARY_OF_STATE'));
create index outbox_of_decision on outbox (body, (payload ->> 'decision')) where kind = 'decision.made';

-- A body knows the choice of whoever accepted a post there, as it knows their details (V010): nobody learns by typing an
-- address that its owner has an account.
drop policy related on contact_preference;
create policy related on contact_preference for select to ect_app
    using (exists (select from appointment p
                    where p.body = current_body() and p.person_id = contact_preference.person_id
                      and p.held_until is null and p.accepted_at is not null));

-- Wrong passwords of somebody who is signed in are counted where those at signing in are (sign_in_try).
alter table sign_in drop column failures, drop column next_try_at;
