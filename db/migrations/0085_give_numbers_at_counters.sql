-- Waiting at an office that receives people: what one may come for, the booths, and the numbers of a day.
create schema counter;

create table counter.office (
  id integer generated always as identity primary key,
  agency_id integer not null,
  name text not null,
  place text not null,
  -- Whether people may take a number from home.
  home_tickets boolean not null,
  -- The last number is given so many minutes before office hours end.
  stops_before integer not null check (stops_before between 0 and 240),
  is_open boolean not null default true,
  revision integer not null default 1
);
create index office_of_agency on counter.office (agency_id);

-- A group of procedures for which one waits in one line.
create table counter.service (
  id integer generated always as identity primary key,
  office_id integer not null references counter.office (id),
  prefix text not null check (prefix ~ '^[A-Z]{1,2}$'),
  name_vi text not null,
  name_en text not null,
  -- Codes of procedures; none: whatever else people come for.
  procedures text[] not null,
  expected_minutes integer not null check (expected_minutes between 1 and 240),
  is_open boolean not null default true,
  revision integer not null default 1,
  unique (office_id, prefix)
);

create table counter.booth (
  id integer generated always as identity primary key,
  office_id integer not null references counter.office (id),
  label text not null,
  services integer[] not null,
  is_open boolean not null default true,
  officer_id uuid,
  officer_name text,
  revision integer not null default 1,
  unique (office_id, label),
  check ((officer_id is null) = (officer_name is null))
);

-- The last number given: the row is locked while one is given, so none is given twice and none is left out.
create table counter.last_number (
  office_id integer not null references counter.office (id),
  day date not null,
  prefix text not null,
  last integer not null check (last > 0),
  primary key (office_id, day, prefix)
);

create table counter.ticket (
  id uuid primary key,
  office_id integer not null references counter.office (id),
  day date not null,
  service_id integer not null references counter.service (id),
  number text not null,
  state text not null check (state in ('waiting', 'called', 'serving', 'done', 'skipped', 'left')),
  source text not null check (source in ('kiosk', 'home', 'booking')),
  account_id uuid,
  taken_at timestamptz not null,
  -- Whose turn it is: the earliest first. Who has booked comes at the booked time, not at that of arriving.
  turn_at timestamptz not null,
  called_at timestamptz,
  ended_at timestamptz,
  booth_id integer references counter.booth (id),
  unique (office_id, day, number),
  check (state not in ('called', 'serving') or (booth_id is not null and called_at is not null))
);
create index ticket_waiting on counter.ticket (office_id, day, turn_at, id) where state = 'waiting';
create index ticket_of_account on counter.ticket (account_id, day) where account_id is not null;
-- One person at a booth at a time.
create unique index ticket_at_booth on counter.ticket (booth_id, day) where state in ('called', 'serving');

create table counter.ticket_act (
  id bigint generated always as identity primary key,
  ticket_id uuid not null references counter.ticket (id),
  act text not null,
  at timestamptz not null,
  booth_id integer,
  by_account uuid,
  by_name text not null
);
create index ticket_act_of_ticket on counter.ticket_act (ticket_id, id);

-- A device in the waiting room that an officer opened: only such a one gives numbers to people without an account.
create table counter.kiosk (
  id uuid primary key default uuidv7(),
  office_id integer not null references counter.office (id),
  token_hash bytea not null unique,
  opened_at timestamptz not null,
  opened_by uuid,
  opened_by_name text not null,
  closed_at timestamptz
);
create index kiosk_of_office on counter.kiosk (office_id) where closed_at is null;
