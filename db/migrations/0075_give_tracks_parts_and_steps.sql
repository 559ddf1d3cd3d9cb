-- Who works on a dossier: the process that it follows, its parts as tracks, steps with their own expected end, opinions of
-- other agencies, and a dossier that was taken in elsewhere or sent to the wrong agency. What acts change stands in
-- dossier.ts (State, Track); the columns here are the same facts, for lists.

-- A process is one JSON document (process.ts); a version is never changed. Dossiers keep the version of their acceptance.
create table dossiers.process_version (
  id uuid primary key default uuidv7(),
  procedure_id uuid not null,
  procedure_code text not null,
  procedure_name text not null,
  -- Whose process it is: the nearest agency above the one that settles wins; a template is for every agency.
  agency_id integer not null,
  agency_path text not null,
  agency_name text not null,
  template boolean not null default false,
  number integer not null,
  effective_from date not null,
  document jsonb not null,
  published_at timestamptz not null,
  published_by uuid,
  published_by_name text not null,
  unique (procedure_id, agency_id, number)
);

-- What an administrator is still writing: one draft per procedure and agency.
create table dossiers.process_draft (
  id uuid primary key default uuidv7(),
  procedure_id uuid not null,
  procedure_code text not null,
  procedure_name text not null,
  agency_id integer not null,
  agency_path text not null,
  agency_name text not null,
  template boolean not null default false,
  document jsonb not null,
  revision integer not null default 1,
  saved_at timestamptz not null,
  saved_by uuid,
  unique (procedure_id, agency_id)
);

alter table dossiers.dossier
  add column process_version_id uuid references dossiers.process_version (id),
  -- Parts whose turn has not come.
  add column coming jsonb not null default '[]',
  -- The agency to which it was sent on before acceptance, instead of the one it was filed to.
  add column moved jsonb,
  -- Taken in by one unit for another (regulation 3.8): when it was sent and when it came.
  add column transfer jsonb,
  -- Found to hold a state secret: its words and files are gone.
  add column secret_removed_at timestamptz;

alter table dossiers.track
  add column part text not null default '',
  add column part_name text not null default '',
  add column lead boolean not null default true,
  add column accepted_at timestamptz,
  add column original_due timestamptz,
  add column paused_from smallint,
  add column outcome text check (outcome in ('granted', 'refused')),
  add column time_limit jsonb,
  add column step text,
  add column step_name text not null default '',
  add column step_role text,
  add column step_since timestamptz,
  add column step_due timestamptz,
  add column step_number smallint not null default 0,
  add column steps_all smallint not null default 0,
  add column may_decide boolean not null default true,
  -- Sent by the unit that took it in; this agency has yet to say that it came.
  add column to_receive boolean not null default false,
  -- The unit where it was filed, when that is not the agency that settles it.
  add column receiving_path text;
create index track_taken_in on dossiers.track (receiving_path text_pattern_ops, status, due, dossier_id)
  where receiving_path is not null and status in (1, 2, 4, 5, 6, 9);

alter table dossiers.due add column track smallint not null default 1;

-- What another agency is asked (regulation 3.4-19.5). Words lie here and in the act's payload, and are erased with it.
create table dossiers.consultation (
  id uuid primary key default uuidv7(),
  dossier_id uuid not null references dossiers.dossier (id),
  track smallint not null,
  -- The act that asked.
  sequence integer not null,
  asking_agency_name text not null,
  asked_by uuid,
  asked_by_name text not null,
  agency_id integer not null,
  agency_path text not null,
  agency_name text not null,
  question text not null,
  -- The files that the asked agency may open.
  file_ids uuid[] not null default '{}',
  asked_at timestamptz not null,
  deadline timestamptz not null,
  state text not null check (state in ('open', 'answered', 'withdrawn')),
  answer text not null default '',
  answered_at timestamptz,
  answered_by_name text not null default '',
  late_told_at timestamptz
);
create index consultation_of_dossier on dossiers.consultation (dossier_id);
create index consultation_queue on dossiers.consultation (agency_path text_pattern_ops, deadline) where state = 'open';
create index consultation_late on dossiers.consultation (deadline) where state = 'open' and late_told_at is null;

alter table dossiers.dossier_file drop constraint dossier_file_kind_check;
alter table dossiers.dossier_file add constraint dossier_file_kind_check
  check (kind in ('component', 'supplement', 'result', 'record', 'opinion'));

create or replace view dossiers.v_track as
select dossier_id, number, agency_id, agency_path, agency_name, level1, status, assignee_id, assignee_name, started_at,
  due, paused_at, ended_at, part, part_name, lead, accepted_at, original_due, outcome, step, step_name, step_since, step_due
from dossiers.track;

create index dossier_by_process on dossiers.dossier (process_version_id) where process_version_id is not null;
