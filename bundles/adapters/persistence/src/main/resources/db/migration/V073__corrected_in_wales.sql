-- What an appropriate body counts of an extension decided in Wales can be corrected after it was authorised (R5): since
-- when the length is what it is, so that a final assessment leaves time from then.

alter table induction add column wales_corrected_on date;
