-- A clock that was moved explains the dates that follow. Other settings are left out: one is a secret.
create trigger audited after insert or update on platform_setting for each row
    when (new.key = 'clock.moved-by') execute function audit_row('key');
