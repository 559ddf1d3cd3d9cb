-- When people may come by appointment, days on which an office receives nobody, and what was booked.
create table counter.slot (
  id integer generated always as identity primary key,
  office_id integer not null references counter.office (id),
  service_id integer not null references counter.service (id),
  -- 1 Monday ... 5 Friday; holidays and days off are taken out by the calendar.
  weekdays integer[] not null check (weekdays <@ array[1, 2, 3, 4, 5]),
  from_minute integer not null check (from_minute between 0 and 1439),
  to_minute integer not null check (to_minute between 1 and 1440),
  every_minutes integer not null check (every_minutes between 5 and 240),
  capacity integer not null check (capacity between 1 and 100),
  is_open boolean not null default true,
  revision integer not null default 1,
  check (from_minute + every_minutes <= to_minute)
);
create index slot_of_office on counter.slot (office_id);

create table counter.day_off (
  office_id integer not null references counter.office (id),
  day date not null,
  reason text not null,
  primary key (office_id, day)
);

create table counter.appointment (
  id uuid primary key default uuidv7(),
  office_id integer not null references counter.office (id),
  service_id integer not null references counter.service (id),
  day date not null,
  at timestamptz not null,
  minutes integer not null,
  account_id uuid not null,
  -- Empty: something that is no procedure of the list.
  procedure_code text not null,
  -- Said at the kiosk; good on that day in that office.
  code text not null check (code ~ '^[0-9]{6}$'),
  state text not null check (state in ('booked', 'cancelled', 'arrived')),
  ticket_id uuid references counter.ticket (id),
  booked_at timestamptz not null,
  reminded_at timestamptz,
  revision integer not null default 1,
  unique (office_id, day, code),
  check ((state = 'arrived') = (ticket_id is not null))
);
create unique index appointment_once on counter.appointment (account_id, procedure_code, day) where state = 'booked';
create index appointment_of_day on counter.appointment (office_id, day, at);
create index appointment_to_remind on counter.appointment (day) where state = 'booked' and reminded_at is null;
