-- The ten shared catalogues: what each holds, the rows of those without a table of their own, and the history of all.

-- The authority that decides who may edit is the owner agency; what a row says beyond code and name is in `columns`.
create table catalogues.catalogue (
  code text primary key check (code ~ '^[a-z][a-z0-9-]{1,59}$'),
  -- Its number among the ten groups of Decision 31/2021/QĐ-TTg art. 6; an administrator's own are of the tenth.
  place smallint not null check (place between 1 and 10),
  name_vi text not null,
  name_en text not null,
  about_vi text not null default '',
  about_en text not null default '',
  owner_agency integer not null references catalogues.agency (id),
  -- one: all rows are the catalogue's owner's. each: every row names its owner. self: a row is an agency, its own owner.
  ownership text not null check (ownership in ('one', 'each', 'self')),
  columns jsonb not null default '[]',
  source text not null check (source in ('reference', 'portal')),
  revision integer not null default 1
);

create table catalogues.catalogue_row (
  catalogue text not null references catalogues.catalogue (code),
  code text not null check (length(code) between 1 and 100),
  name text not null,
  folded text not null,
  values jsonb not null default '{}',
  owner_agency integer not null references catalogues.agency (id),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  source_decision text not null default '',
  revision integer not null default 1,
  primary key (catalogue, code)
);

-- What a closed row of any catalogue (units have edges of their own) was replaced by: one to many, many to one.
create table catalogues.succession (
  catalogue text not null,
  from_key text not null,
  to_key text not null,
  primary key (catalogue, from_key, to_key),
  check (from_key <> to_key)
);
create index succession_to on catalogues.succession (catalogue, to_key);

-- Fields and agencies become rows like the others.
alter table catalogues.field
  add column owner_agency integer references catalogues.agency (id),
  add column valid_from date not null default '2018-01-01',
  add column valid_to date check (valid_to > valid_from),
  add column source_decision text not null default '',
  add column revision integer not null default 1;
alter table catalogues.agency
  add column source_decision text not null default '',
  add column revision integer not null default 1;

-- A merge, split or renaming as it was decided. People's Committees follow their units on the day, by a sweep.
create table catalogues.unit_change (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('merge', 'split', 'rename')),
  effective date not null,
  legal_act text not null,
  from_codes text[] not null,
  to_codes text[] not null,
  committees_done boolean not null default false
);
create index unit_change_waiting on catalogues.unit_change (effective) where not committees_done;

-- A file that was read and shown, waiting for its reader to say yes. Swept after a day.
create table catalogues.import_draft (
  id uuid primary key default uuidv7(),
  catalogue text not null references catalogues.catalogue (code),
  account_id uuid not null,
  file_name text not null,
  rows jsonb not null,
  at timestamptz not null
);
create index import_draft_age on catalogues.import_draft (at);
