-- SPDX-License-Identifier: Apache-2.0

-- The decision that ended an induction is looked for by the induction, in lists of thousands too.
create index decision_of_induction on decision (body, induction_id);
