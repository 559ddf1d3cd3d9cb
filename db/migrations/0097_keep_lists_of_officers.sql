-- How an officer wants lists shown: which columns, how many lines.
create table dossiers.desk_layout (
  account_id uuid primary key,
  columns text[] not null,
  page_length smallint not null check (page_length in (30, 50, 100))
);

-- A list that an officer gave a name: a queue, narrowed and sorted. Never words about people.
create table dossiers.desk_view (
  id uuid primary key default uuidv7(),
  account_id uuid not null,
  account_name text not null,
  agency_path text not null,
  name text not null,
  -- As it stands in an address; read again by the same rules.
  query text not null,
  shared boolean not null,
  at timestamptz not null
);
create index desk_view_of_account on dossiers.desk_view (account_id, agency_path);
create index desk_view_shared on dossiers.desk_view (agency_path) where shared;
