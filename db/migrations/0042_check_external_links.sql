-- Addresses outside the portal that published records name, and whether they answered last night.
create table procedures.external_link (
  url text primary key,
  found_at timestamptz not null,
  checked_at timestamptz,
  -- refused: an address that must not be asked, such as one inside the network.
  state text check (state in ('works', 'broken', 'unreachable', 'refused')),
  detail text not null default '',
  failing_since timestamptz
);
create index external_link_due on procedures.external_link (checked_at nulls first, url);

create table procedures.external_link_use (
  url text not null references procedures.external_link (url) on delete cascade,
  procedure_id uuid not null references procedures.procedure (id),
  primary key (url, procedure_id)
);
create index external_link_use_procedure on procedures.external_link_use (procedure_id);

-- One round a night, begun by whichever process comes first.
create table procedures.link_round (
  day date primary key,
  begun_at timestamptz not null,
  asked integer not null default 0
);
