-- SPDX-License-Identifier: Apache-2.0

-- A school is the same under any spelling: a name counts by its letters and digits, in capitals or small. Which schools
-- are the same is asked by one transaction at a time, of registered schools too, so no unique index has to say it: that
-- would stop at those that were added twice before anybody looked.
create function letters_of(name text) returns text language sql immutable parallel safe
    as $$ select lower(regexp_replace(name, '[[:space:][:punct:]$+<=>^|~`\u00a0\u00b4\u02b9-\u02bc\u2000-\u206f\u3000]+',
                                      '', 'g')) $$;
create index school_letters on school (letters_of(name));
create index school_dfe_number on school (la_code, establishment_no) where establishment_no <> '';
