-- Who gets a dossier when it is accepted. The rule of the nearest agency counts, and of its rules the one for the procedure
-- before the one for all.
create table dossiers.assignment_rule (
  id uuid primary key default uuidv7(),
  agency_id integer not null,
  agency_path text not null,
  -- Null: every procedure that has no rule of its own.
  procedure_code text,
  -- One officer, or several among whom the work is shared.
  officers uuid[] not null check (cardinality(officers) between 1 and 50),
  kept_by uuid,
  kept_by_name text not null,
  at timestamptz not null
);
create unique index assignment_rule_once on dossiers.assignment_rule (agency_id, coalesce(procedure_code, ''));
create index assignment_rule_path on dossiers.assignment_rule (agency_path);

-- When an officer is away, both days included, and who stands in.
create table dossiers.officer_leave (
  id uuid primary key default uuidv7(),
  account_id uuid not null,
  account_name text not null,
  first_day date not null,
  last_day date not null,
  substitute_id uuid,
  substitute_name text not null default '',
  kept_by uuid not null,
  kept_by_name text not null,
  at timestamptz not null,
  check (first_day <= last_day),
  check (substitute_id is null or substitute_id <> account_id)
);
create index officer_leave_days on dossiers.officer_leave (account_id, last_day);
