-- An agency's ready words for what its officers write to people: a request, a refusal, an apology. What was sent keeps the
-- words it was sent with, so a wording may change and go.
create table dossiers.wording (
  id uuid primary key default uuidv7(),
  agency_id integer not null,
  agency_path text not null,
  agency_name text not null,
  kind text not null check (kind in ('supplement', 'refusal', 'stop', 'apology', 'message')),
  name text not null,
  text text not null,
  revision integer not null default 1,
  saved_at timestamptz not null,
  saved_by uuid not null,
  saved_by_name text not null
);
create index wording_of_agency on dossiers.wording (agency_id, kind);
