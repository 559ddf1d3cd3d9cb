-- How dossiers of a procedure are handled where the general decrees leave it open: written by those who publish the
-- procedure, valid from a day, never changed; a later row takes its place. A dossier keeps a copy of what held for it.
create table dossiers.handling_rule (
  id uuid primary key default uuidv7(),
  procedure_code text not null,
  -- For this agency and everything below it; '/' is every agency.
  agency_path text not null,
  agency_name text not null,
  valid_from date not null,
  -- Null: from this day on there are no rules of this agency's own.
  rules jsonb,
  decision text not null,
  written_by uuid,
  written_by_name text not null,
  written_at timestamptz not null
);
create index handling_rule_of_procedure on dossiers.handling_rule (procedure_code, valid_from);
create trigger handling_rule_is_kept before update or delete on dossiers.handling_rule
  for each row execute function dossiers.refuse_change();

-- More of what acts change (dossier.ts, State).
alter table dossiers.dossier
  add column handling jsonb,
  add column accept_by timestamptz,
  add column tacit_due timestamptz,
  add column extra_days smallint not null default 0,
  add column apology jsonb,
  add column punctuality text check (punctuality in ('early', 'on-time', 'late')),
  add column is_tacit boolean not null default false,
  add column at_agency_cost boolean not null default false,
  add column late_acts jsonb not null default '[]',
  add column result_valid_until text check (result_valid_until ~ '^\d{4}-\d\d-\d\d$');

-- What is due about a dossier without anybody asking: warnings, reminders, endings by silence. Acts write here what comes;
-- the sweep takes what has come. A row that is done stays: nobody is told twice of one moment.
create table dossiers.moment (
  dossier_id uuid not null references dossiers.dossier (id),
  kind text not null check (kind in ('recount', 'accept-late', 'due-warning', 'overdue', 'supplement-reminder',
    'supplement-close', 'tacit', 'result-expiry')),
  at timestamptz not null,
  -- When it is tried: later than `at` after it failed.
  try_at timestamptz not null,
  done_at timestamptz,
  primary key (dossier_id, kind, at)
);
create index moment_due on dossiers.moment (try_at) where done_at is null;

-- Dossiers from before: their moments are counted once by the sweep.
insert into dossiers.moment (dossier_id, kind, at, try_at)
select id, 'recount', filed_at, filed_at from dossiers.dossier where master = 'portal' and status in (1, 2, 4, 5, 6);

-- Drafts that nobody finishes: how many reminders were sent since the last save.
alter table dossiers.draft add column reminders smallint not null default 0;
create index draft_unfinished on dossiers.draft (saved_at) where dossier_id is null;
