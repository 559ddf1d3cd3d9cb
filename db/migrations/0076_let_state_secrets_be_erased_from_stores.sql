-- What an agency recognised stays, with one exception: a state secret is erased wherever it went (regulation 3.2-9). Only the
-- transaction that erases one says so.
create or replace function documents.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('portal.erases_secret', true) = 'on' then
    return old;
  end if;
  raise exception 'what an agency recognised cannot be changed or removed' using errcode = 'integrity_constraint_violation';
end $$;
