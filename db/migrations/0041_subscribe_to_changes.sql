-- Who wants to hear of changes: of one procedure, a field, or a publishing agency with all below it.
create table procedures.subscription (
  id uuid primary key default uuidv7(),
  -- Opaque here, as in notices.
  account_id uuid not null,
  kind text not null check (kind in ('procedure', 'field', 'agency')),
  code text not null,
  created_at timestamptz not null,
  unique (account_id, kind, code)
);

-- One digest a day for an account: until which moment it was told, and on which day of Viet Nam.
create table procedures.digest (
  account_id uuid primary key,
  told_until timestamptz not null,
  told_on date not null
);
