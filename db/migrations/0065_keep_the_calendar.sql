-- Administrators keep the working calendar. A day taken out stays as a row, so that the file that comes with the program
-- does not bring it back.
alter table law.calendar_day add column removed boolean not null default false;

create or replace view law.v_calendar_day as
  select day, kind, status, name, decision from law.calendar_day where not removed;

-- What was changed, by whom and why. Never changed itself: promised dates are counted anew by it.
create table law.calendar_change (
  id bigint generated always as identity primary key,
  day date not null,
  -- Null: the day was not in the calendar; `after` null: it was taken out.
  before jsonb,
  after jsonb,
  at timestamptz not null,
  by_account uuid,
  by_name text not null,
  -- Why, in the administrator's words.
  note text not null default '',
  check (before is distinct from after)
);
create index calendar_change_of_day on law.calendar_change (day, id);

create function law.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the history of the calendar cannot be changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger calendar_change_is_immutable before update or delete on law.calendar_change
  for each row execute function law.refuse_change();
create trigger calendar_change_is_kept before truncate on law.calendar_change execute function law.refuse_change();
