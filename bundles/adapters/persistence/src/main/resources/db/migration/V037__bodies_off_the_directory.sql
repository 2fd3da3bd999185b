-- SPDX-License-Identifier: Apache-2.0

-- A body whose plugin is away stays in the directory until operators take it off; all that it recorded stays.
alter table last_good add column retired_at timestamptz check (retired_at is null or part = 'look');
