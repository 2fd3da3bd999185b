-- SPDX-License-Identifier: Apache-2.0

-- A report that somebody has signed may be sent back to its writers by whoever signs next, who says why.

alter table report
    add column sent_back_by      text not null default '',
    add column sent_back_because text not null default '',
    add constraint report_sent_back_check check ((sent_back_by = '') = (sent_back_because = ''));
