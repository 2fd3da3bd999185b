-- A teacher who gets a report to sign when it is overdue already still has a week to sign it.
alter table report add column shared_on date;
