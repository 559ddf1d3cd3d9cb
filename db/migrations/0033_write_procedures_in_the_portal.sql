-- Ministries and provinces write their procedures here: drafts, the decisions that publish them, and who changed what.

create table procedures.decision (
  id uuid primary key default uuidv7(),
  state text not null check (state in ('draft', 'published')),
  -- The agency as it was called when the decision was begun.
  agency_id integer not null references catalogues.agency (id),
  agency_path text not null,
  agency_name text not null,
  level text not null check (level in ('ministry', 'province')),
  number text not null default '',
  signed_on date,
  signer text not null default '',
  -- The legal document begins to apply, and with it what this decision publishes.
  effective_on date,
  process text not null default 'ordinary' check (process in ('ordinary', 'shortened')),
  file_id uuid,
  file_name text not null default '',
  revision integer not null default 1,
  begun_by uuid not null,
  begun_by_name text not null,
  begun_at timestamptz not null,
  published_by uuid,
  published_by_name text,
  published_at timestamptz,
  -- The legal deadlines as they were counted at publishing: a holiday entered later does not rewrite them.
  issue_by date,
  enter_by date,
  check ((state = 'published') = (published_at is not null))
);
create unique index decision_once on procedures.decision (agency_id, number, signed_on) where state = 'published';
create index decision_of_agency on procedures.decision (agency_path, id);

create table procedures.draft (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('new', 'amend', 'abolish')),
  -- Null: a new procedure, which begins with its first version.
  procedure_id uuid references procedures.procedure (id),
  base_version_id uuid references procedures.version (id),
  -- The published version that came in between, until the author has looked at it.
  moved_version_id uuid references procedures.version (id),
  agency_id integer not null references catalogues.agency (id),
  agency_path text not null,
  agency_name text not null,
  record jsonb not null,
  state text not null check (state in
    ('drafting', 'in-check', 'returned', 'checked', 'in-decision', 'published', 'dropped')),
  decision_id uuid references procedures.decision (id),
  revision integer not null default 1,
  started_at timestamptz not null,
  changed_at timestamptz not null,
  check ((kind = 'new') = (base_version_id is null)),
  check (state not in ('in-decision', 'published') or decision_id is not null)
);
-- Two drafts of one procedure would each undo the other.
create unique index draft_open on procedures.draft (procedure_id)
  where procedure_id is not null and state not in ('published', 'dropped');
create index draft_of_agency on procedures.draft (agency_path, id);
create index draft_of_decision on procedures.draft (decision_id) where decision_id is not null;

-- Who did what to a draft, and what stood there before and after. For ever.
create table procedures.draft_act (
  draft_id uuid not null references procedures.draft (id),
  sequence integer not null,
  at timestamptz not null,
  account_id uuid,
  name text not null,
  act text not null check (act in ('start', 'edit', 'copy', 'take-over', 'send', 'withdraw', 'return', 'approve',
    'decide', 'undecide', 'publish', 'drop', 'base-moved')),
  part text,
  before jsonb,
  after jsonb,
  before_sha256 bytea,
  after_sha256 bytea,
  note text not null default '',
  primary key (draft_id, sequence)
);

create table procedures.draft_remark (
  id uuid primary key default uuidv7(),
  draft_id uuid not null references procedures.draft (id),
  part text not null,
  text text not null,
  account_id uuid not null,
  name text not null,
  at timestamptz not null,
  settled_at timestamptz
);
create index draft_remark_of on procedures.draft_remark (draft_id, at);

-- One procedure in a decision, sealed when it is published; it comes into force at `due`, taken by a sweep.
create table procedures.decision_item (
  decision_id uuid not null references procedures.decision (id),
  draft_id uuid not null unique references procedures.draft (id),
  kind text not null check (kind in ('new', 'amend', 'abolish')),
  procedure_id uuid references procedures.procedure (id),
  version_id uuid references procedures.version (id),
  code text not null,
  name text not null,
  record jsonb not null,
  due timestamptz not null,
  in_force_since timestamptz,
  primary key (decision_id, draft_id)
);
create index decision_item_due on procedures.decision_item (due) where in_force_since is null;
create index decision_item_version on procedures.decision_item (version_id);

create index version_in_force on procedures.version (procedure_id, valid_from desc, number desc);

create function procedures.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '%.% is immutable', tg_table_schema, tg_table_name;
end $$;

create trigger draft_act_is_immutable before update or delete on procedures.draft_act
  for each row execute function procedures.refuse_change();
create trigger draft_act_is_kept before truncate on procedures.draft_act execute function procedures.refuse_change();
create trigger version_is_immutable
  before update of procedure_id, number, record, content_sha256, valid_from or delete on procedures.version
  for each row execute function procedures.refuse_change();
