-- SPDX-License-Identifier: Apache-2.0

-- Where no head teacher could be told of a decision by e-mail, a person of the body tells them, and says so (R47).
alter table notice_given drop constraint notice_given_recipient_check;
alter table notice_given add constraint notice_given_recipient_check
    check (recipient in ('HEAD_TEACHER', 'EMPLOYER', 'SECRETARY_OF_STATE'));
create index outbox_of_decision on outbox (body, (payload ->> 'decision')) where kind = 'decision.made';

-- Wrong passwords of somebody who is signed in are counted where those at signing in are (sign_in_try).
alter table sign_in drop column failures, drop column next_try_at;
