-- Files that people and agencies send: the bytes once per owner, a name for each use.

create schema documents;

-- One stored object. Its key in the store is made from the id; names that people gave are not among the keys.
create table documents.content (
  id uuid primary key default uuidv7(),
  -- Who sent it: bytes are shared only within one account.
  account_id uuid,
  -- Null while the bytes are still coming: such a row tells the sweep what a killed process left behind.
  sha256 text,
  kind text,
  size bigint,
  scan text not null default 'unscanned' check (scan in ('unscanned', 'clean', 'infected')),
  received_at timestamptz not null
);
create index content_of_account on documents.content (account_id, sha256) where account_id is not null;
create index content_unscanned on documents.content (received_at) where scan = 'unscanned';

-- One use of an object under the name its sender gave. Without an owner it is temporary, and no officer can open it.
create table documents.file (
  id uuid primary key default uuidv7(),
  content_id uuid not null references documents.content (id),
  name text not null,
  account_id uuid,
  owner_kind text,
  owner_id text,
  received_at timestamptz not null,
  kept_at timestamptz,
  check ((owner_kind is null) = (owner_id is null) and (owner_kind is null) = (kept_at is null))
);
create index file_content on documents.file (content_id);
create index file_owner on documents.file (owner_kind, owner_id) where owner_kind is not null;
create index file_unkept on documents.file (received_at) where owner_kind is null;
