-- How long dossiers really take, in working time, without the pauses in which an agency waits for others.

-- Measured once, when a dossier has ended with a result.
create table dossiers.duration (
  dossier_id uuid primary key references dossiers.dossier (id),
  procedure_code text not null,
  agency_id integer not null,
  agency_name text not null,
  ended_at timestamptz not null,
  working_seconds integer not null
);
create index duration_by_end on dossiers.duration (ended_at);

-- Counted anew each night over the last ninety days; agency 0 is all of them together.
create table dossiers.waiting_time (
  procedure_code text not null,
  agency_id integer not null,
  agency_name text not null,
  ended integer not null,
  half_seconds integer not null,
  most_seconds integer not null,
  counted_on date not null,
  primary key (procedure_code, agency_id)
);
-- The last day on which they were counted, also when there was nothing to count.
create table dossiers.waiting_time_count (
  only_row boolean primary key default true check (only_row),
  counted_on date not null
);
