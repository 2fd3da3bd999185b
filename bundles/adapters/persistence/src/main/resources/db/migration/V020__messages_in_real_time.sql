-- SPDX-License-Identifier: Apache-2.0

-- Since when, by the machine's own clock, a message is due: the platform's clock may be moved, and what a sample tells is
-- dated back, so that what became due a moment ago looks as if it had waited for months.
alter table outbox add column due_since timestamptz not null default clock_timestamp();
