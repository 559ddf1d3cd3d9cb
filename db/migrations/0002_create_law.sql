-- The working calendar of State agencies. Which text of law governs a day is not here but in db/reference/law.json.

create schema law;

create table law.calendar_day (
  day date primary key,
  kind text not null check (kind in ('HOLIDAY', 'COMPENSATORY', 'SWAP_OFF', 'SWAP_WORK')),
  -- A PROVISIONAL day is expected but not decided: due dates that depend on it are computed anew when it is.
  status text not null check (status in ('OFFICIAL', 'PROVISIONAL')),
  name text not null,
  decision text not null,
  -- What an administrator wrote is never overwritten by the file that comes with the program.
  source text not null check (source in ('reference', 'administrator'))
);

create view law.v_calendar_day as
  select day, kind, status, name, decision from law.calendar_day;
