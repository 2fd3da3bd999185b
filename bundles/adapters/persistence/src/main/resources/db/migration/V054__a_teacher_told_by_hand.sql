-- SPDX-License-Identifier: Apache-2.0

-- R47: a teacher who had not signed in when the decision was made is told of it in writing, and somebody says so.

alter table notice_given drop constraint notice_given_recipient_check;
alter table notice_given add constraint notice_given_recipient_check
    check (recipient in ('EARLY_CAREER_TEACHER', 'HEAD_TEACHER', 'EMPLOYER', 'SECRETARY_OF_STATE'));
