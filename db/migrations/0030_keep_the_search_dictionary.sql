-- What people say for what official names say. Shipped entries come from db/reference; what an operator changed is the
-- operator's (`source` portal), and a newer file leaves it.
create table procedures.dictionary_entry (
  key text primary key check (key ~ '^[a-z0-9-]{1,60}$'),
  kind text not null check (kind in ('meaning', 'abbreviation', 'around', 'filler', 'class', 'outside')),
  say text[] not null,
  means text[] not null,
  -- The words said stay part of the question as well.
  keep boolean not null,
  -- Switched off, not deleted: a newer file would bring it back.
  active boolean not null default true,
  source text not null check (source in ('reference', 'portal'))
);

-- Who changed an entry, and how it was before and after.
create table procedures.dictionary_change (
  id uuid primary key default uuidv7(),
  key text not null references procedures.dictionary_entry (key),
  at timestamptz not null,
  account_id uuid,
  name text not null,
  before jsonb,
  after jsonb not null
);
create index dictionary_change_of on procedures.dictionary_change (key, at desc);
