-- Dossiers that an officer chose in a list for one act, and what came of each. It is begun once; what was not reached when
-- the program stopped goes on from here.
create table dossiers.bulk (
  id uuid primary key default uuidv7(),
  account_id uuid not null,
  agency_path text not null,
  act text not null check (act in ('accept', 'assign', 'hand-over', 'print')),
  -- What the confirming page said: to whom, which way. Null: not begun.
  form jsonb,
  -- The list it came from, to go back to.
  list text not null,
  made_at timestamptz not null,
  begun_at timestamptz
);
create index bulk_age on dossiers.bulk (made_at);

create table dossiers.bulk_row (
  bulk_id uuid not null references dossiers.bulk (id) on delete cascade,
  position smallint not null,
  dossier_id uuid not null references dossiers.dossier (id),
  track smallint not null,
  -- As the list showed it: what changed since is refused.
  revision integer not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'refused')),
  problem text,
  answer jsonb,
  primary key (bulk_id, position),
  unique (bulk_id, dossier_id, track)
);
create index bulk_row_of_dossier on dossiers.bulk_row (dossier_id);
