-- What the State offers: each procedure, and every version of its published record.

create schema procedures;

create table procedures.procedure (
  id uuid primary key default uuidv7(),
  -- The id of the national database of procedures; unique when known.
  portal_id text unique,
  -- Two procedures may carry one code (a withdrawn one, another province's): an attribute, not a key.
  code text not null,
  -- The current version; its columns below are read from its record for lists, filters and search.
  version_id uuid not null,
  version_number integer not null,
  content_sha256 bytea not null,
  -- The form people fill in online (eforms); null: the general form.
  form_version_id uuid,
  -- Papers the form asks for that the current record no longer names: an editor must look.
  vanished_components text[] not null default '{}',
  name text not null,
  summary text not null,
  promulgator_code text not null,
  promulgator_name text not null,
  field_code text not null,
  field_name text not null,
  kind text not null check (kind in ('standard', 'specific', 'internal')),
  state text not null check (state in ('active', 'amended', 'abolished')),
  levels text[] not null,
  subject_codes text[] not null,
  subject_names text[] not null,
  channels text[] not null,
  agency_names text[] not null,
  result_names text[] not null,
  life_events text[] not null,
  keywords text not null,
  full_process boolean not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index procedure_code on procedures.procedure (code, id);
create index procedure_field on procedures.procedure (field_code);

-- Immutable. A dossier keeps the version that was in force when it was received.
create table procedures.version (
  id uuid primary key default uuidv7(),
  procedure_id uuid not null references procedures.procedure (id),
  number integer not null,
  record jsonb not null,
  content_sha256 bytea not null,
  valid_from timestamptz not null,
  source text not null,
  unique (procedure_id, number)
);

alter table procedures.procedure
  add foreign key (version_id) references procedures.version (id) deferrable initially deferred;

-- For later domains: evaluation, reporting, exchange.
create view procedures.v_procedure as
select id, portal_id, code, name, version_id, version_number, form_version_id, promulgator_code, promulgator_name,
  field_code, field_name, kind, state, levels, channels, full_process
from procedures.procedure;
