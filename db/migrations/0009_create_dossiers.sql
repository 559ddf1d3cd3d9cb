-- An application from draft to result, kept as a list of acts.

create schema dossiers;

-- What a person is still writing. `revision` grows with each save, so that an old page on another device is noticed.
create table dossiers.draft (
  id uuid primary key default uuidv7(),
  account_id uuid not null,
  procedure_id uuid not null,
  procedure_version_id uuid not null,
  procedure_code text not null,
  procedure_name text not null,
  form_version_id uuid not null,
  case_code text,
  agency_id integer,
  answers jsonb not null default '{}',
  -- Keys of the pages that were filled in and found right.
  pages_done text[] not null default '{}',
  revision integer not null default 1,
  -- Which rendered form saved last: its own later saves are never stale.
  editor text not null default '',
  started_at timestamptz not null,
  saved_at timestamptz not null,
  -- Set when it was filed; the answers are then in the dossier's first act and emptied here.
  dossier_id uuid
);
create index draft_of_account on dossiers.draft (account_id, saved_at desc) where dossier_id is null;

create table dossiers.draft_file (
  draft_id uuid not null references dossiers.draft (id) on delete cascade,
  file_id uuid not null,
  component_key text not null,
  name text not null,
  type text not null,
  size bigint not null,
  added_at timestamptz not null,
  primary key (draft_id, file_id)
);

-- Answers posted after the session had ended: shown again when their owner has signed in; swept after a day.
create table dossiers.pending_answers (
  token_hash text primary key,
  draft_id uuid not null references dossiers.draft (id) on delete cascade,
  page text not null,
  body jsonb not null,
  at timestamptz not null
);
create index pending_answers_of_draft on dossiers.pending_answers (draft_id);
create index pending_answers_age on dossiers.pending_answers (at);

-- The current state, written in the same transaction as the act that made it. Names are copied: they stay as they were.
create table dossiers.dossier (
  id uuid primary key default uuidv7(),
  submission_number text not null unique,
  procedure_id uuid not null,
  procedure_version_id uuid not null,
  procedure_code text not null,
  procedure_name text not null,
  form_version_id uuid,
  case_code text,
  case_name text not null default '',
  channel text not null check (channel in ('online', 'in-person', 'post')),
  return_channel text not null check (return_channel in ('online', 'in-person', 'post')),
  -- The limit as published for this channel and case; unit `other` has no number that may be counted.
  limit_amount numeric,
  limit_unit text not null check (limit_unit in ('working-day', 'day', 'hour', 'month', 'year', 'other')),
  limit_text text not null,
  pauses_for_due boolean not null default true,
  origin text not null check (origin in ('portal', 'agency')),
  submitted_by uuid,
  applicant_party_id uuid,
  applicant_name text not null,
  applicant jsonb not null,
  owner_party_id uuid,
  owner_name text not null,
  owner jsonb not null,
  mandate jsonb,
  receiving_agency_id integer not null,
  receiving_agency_name text not null,
  agency_id integer not null,
  agency_path text not null,
  agency_name text not null,
  level1 text not null,
  filed_at timestamptz not null,
  lookup_secret_hash text,
  -- From here on: what the acts change (dossier.ts, State).
  status smallint not null check (status between 1 and 10),
  master text not null check (master in ('portal', 'agency')),
  reported text,
  outcome text check (outcome in ('granted', 'refused')),
  code text,
  accepted_at timestamptz,
  original_due timestamptz,
  current_due timestamptz,
  paused_at timestamptz,
  paused_from smallint,
  ended_at timestamptz,
  supplements_asked integer not null default 0,
  supplement_deadline timestamptz,
  return_way text,
  law jsonb not null default '{}',
  -- How many acts there are, and the hash of the last.
  revision integer not null,
  head text not null
);
create index dossier_of_account on dossiers.dossier (submitted_by, filed_at desc);
create index dossier_of_applicant on dossiers.dossier (applicant_party_id, filed_at desc);
create index dossier_by_code on dossiers.dossier (code) where code is not null;
create index dossier_by_agency on dossiers.dossier (agency_path text_pattern_ops, filed_at);
create index dossier_by_procedure on dossiers.dossier (procedure_id, filed_at);

-- Who works on it, until when. The ordinary dossier has one; a joined-up one several. Officers' queues list tracks.
create table dossiers.track (
  dossier_id uuid not null references dossiers.dossier (id),
  number smallint not null,
  agency_id integer not null,
  agency_path text not null,
  agency_name text not null,
  level1 text not null,
  status smallint not null check (status between 1 and 10),
  assignee_id uuid,
  assignee_name text not null default '',
  started_at timestamptz not null,
  due timestamptz,
  paused_at timestamptz,
  ended_at timestamptz,
  primary key (dossier_id, number)
);
-- A queue: agency or everything below it, state, what is due first. Only open tracks, so it stays small.
create index track_queue on dossiers.track (agency_path text_pattern_ops, status, due, dossier_id)
  where status in (1, 2, 4, 5, 6, 9);
create index track_of_assignee on dossiers.track (assignee_id, status, due) where status in (1, 2, 4, 5, 6, 9);

-- One immutable row per act. `change` holds what the act changed in the state and never personal data of citizens;
-- words and answers lie in act_payload, which may be erased: the digest stays.
create table dossiers.act (
  dossier_id uuid not null references dossiers.dossier (id),
  sequence integer not null check (sequence >= 1),
  at text not null check (at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'),
  act text not null,
  actor_kind text not null check (actor_kind in ('citizen', 'officer', 'system')),
  actor_id uuid,
  -- Officers act by name; a citizen's name is personal data and stays out of a row that cannot be erased.
  actor_name text not null,
  on_behalf_of uuid,
  unit_id integer,
  unit_name text not null,
  change jsonb not null,
  payload_digest text not null check (payload_digest ~ '^[0-9a-f]{64}$'),
  previous text not null check (previous ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (dossier_id, sequence)
);

create table dossiers.act_payload (
  dossier_id uuid not null,
  sequence integer not null,
  payload jsonb,
  erased_at timestamptz,
  primary key (dossier_id, sequence),
  foreign key (dossier_id, sequence) references dossiers.act (dossier_id, sequence),
  check ((payload is null) = (erased_at is not null))
);

create function dossiers.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'an act of a dossier cannot be changed or removed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger act_is_immutable before update or delete on dossiers.act
  for each row execute function dossiers.refuse_change();
create trigger act_is_kept before truncate on dossiers.act execute function dossiers.refuse_change();

-- A payload may only be erased, never rewritten.
create trigger payload_is_immutable before update on dossiers.act_payload
  for each row when (new.payload is not null or old.payload is null) execute function dossiers.refuse_change();
create trigger payload_is_kept before delete on dossiers.act_payload
  for each row execute function dossiers.refuse_change();

create table dossiers.dossier_file (
  dossier_id uuid not null references dossiers.dossier (id),
  file_id uuid not null,
  -- The act that brought it.
  sequence integer not null,
  kind text not null check (kind in ('component', 'supplement', 'result')),
  component_key text not null default '',
  component_name text not null default '',
  name text not null,
  type text not null,
  size bigint not null,
  added_at timestamptz not null,
  primary key (dossier_id, file_id)
);

-- What a supplement request asks for, item by item. Erased with the payload of the act that asked.
create table dossiers.supplement_item (
  dossier_id uuid not null references dossiers.dossier (id),
  sequence integer not null,
  number smallint not null,
  component text not null,
  what text not null,
  answered_at timestamptz,
  answer text not null default '',
  primary key (dossier_id, sequence, number)
);

create table dossiers.due (
  id uuid primary key default uuidv7(),
  dossier_id uuid not null references dossiers.dossier (id),
  item text not null,
  amount bigint not null check (amount > 0),
  moment text not null check (moment in ('receipt', 'supplement', 'return')),
  state text not null check (state in ('open', 'paid', 'cancelled')),
  asked_at timestamptz not null,
  settled_at timestamptz,
  settled_way text check (settled_way in ('online', 'counter')),
  reference text
);
create index due_of_dossier on dossiers.due (dossier_id);

-- The serial of the day, per agency and format of the code. A number once given is never given again.
create table dossiers.code_serial (
  agency_id integer not null,
  day date not null,
  format text not null,
  last integer not null,
  primary key (agency_id, day, format)
);

-- Every legal code, ours and those we receive: unique within the level-1 code of the agency.
create table dossiers.dossier_code (
  level1 text not null,
  code text not null,
  dossier_id uuid not null,
  primary key (level1, code)
);
create index dossier_code_of_dossier on dossiers.dossier_code (dossier_id);

-- For later domains.
create view dossiers.v_dossier as
select id, submission_number, code, procedure_id, procedure_version_id, procedure_code, procedure_name, channel,
  return_channel, origin, master, status, reported, outcome, submitted_by, applicant_party_id, owner_party_id,
  applicant_name, receiving_agency_id, receiving_agency_name, agency_id, agency_path, agency_name, level1, filed_at,
  accepted_at, original_due, current_due, paused_at, ended_at, supplements_asked, return_way, law, revision
from dossiers.dossier;

create view dossiers.v_track as
select dossier_id, number, agency_id, agency_path, agency_name, level1, status, assignee_id, assignee_name, started_at,
  due, paused_at, ended_at
from dossiers.track;

create view dossiers.v_act as
select dossier_id, sequence, at::timestamptz as at, act, actor_kind, actor_id, actor_name, unit_id, unit_name, change
from dossiers.act;

create view dossiers.v_due as
select id, dossier_id, item, amount, moment, state, asked_at, settled_at, settled_way, reference from dossiers.due;

-- What an officer last searched for: names and numbers of people never stand in an address. Swept after a day.
create table dossiers.desk_search (
  account_id uuid primary key,
  terms text not null,
  at timestamptz not null
);
create index desk_search_age on dossiers.desk_search (at);

-- The desk's other reads: what was finished lately, and people by name, identity number or phone.
create index track_finished on dossiers.track (agency_path text_pattern_ops, ended_at) where ended_at is not null;
create index dossier_people on dossiers.dossier using gin (to_tsvector('simple', applicant_name || ' ' || owner_name
  || ' ' || coalesce(applicant ->> 'identityNumber', '') || ' ' || coalesce(owner ->> 'identityNumber', '')
  || ' ' || coalesce(applicant ->> 'phone', '')));
