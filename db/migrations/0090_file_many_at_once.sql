-- Several dossiers of one procedure from one spreadsheet, for an organisation: each row is a draft of its own.

create table dossiers.batch (
  id uuid primary key default uuidv7(),
  account_id uuid not null,
  on_behalf_of uuid not null,
  procedure_id uuid not null,
  procedure_name text not null,
  file_name text not null,
  started_at timestamptz not null,
  saved_at timestamptz not null
);
create index batch_of_account on dossiers.batch (account_id, on_behalf_of, saved_at desc);

-- Such drafts are listed with their batch, and nobody is reminded of each of them.
alter table dossiers.draft add column batch_id uuid references dossiers.batch (id);
create index draft_of_batch on dossiers.draft (batch_id) where batch_id is not null;

create table dossiers.batch_row (
  batch_id uuid not null references dossiers.batch (id) on delete cascade,
  -- What the sender calls it; by it a later file corrects the row.
  key text not null,
  -- Where it stood in the last file that had it.
  line integer not null,
  -- What stood in the file, by column; emptied when it is filed: the answers then live in the dossier's first act only.
  cells jsonb not null,
  -- What the cells say that no answer can hold, as long as the draft stands as it was read.
  faults jsonb not null default '[]',
  read_revision integer not null,
  draft_id uuid not null unique references dossiers.draft (id) on delete cascade,
  -- Why it could not be filed when it was tried last.
  refusal text,
  primary key (batch_id, key)
);
