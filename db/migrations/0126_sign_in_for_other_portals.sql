-- The portal signs people in for ministries' and provinces' portals (OpenID Connect).

-- Who signs in there: an account, for itself or for an organisation. The id is what other portals know (`sub`, TechID): it
-- never changes and says nothing about the person.
create table identity.openid_subject (
  id uuid primary key default uuidv7(),
  account_id uuid not null references identity.account (id),
  party_id uuid not null references identity.party (id),
  created_at timestamptz not null,
  unique (account_id, party_id)
);

-- A portal that may ask. Its secret is random; only its digest is kept.
create table identity.openid_client (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{2,59}$'),
  agency_id integer not null references catalogues.agency (id),
  name text not null,
  is_live boolean not null default false,
  settings jsonb not null,
  secret_hash bytea,
  revision integer not null default 1,
  created_by uuid not null,
  created_by_name text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  closed_at timestamptz
);
create index openid_client_agency on identity.openid_client (agency_id);

-- Sessions, codes, tokens, grants and half-done requests of the provider. Whoever reads the table learns nothing: ids are
-- digests, contents are sealed.
create table identity.openid_record (
  kind text not null,
  id_hash bytea not null,
  grant_hash bytea,
  uid_hash bytea,
  sealed bytea not null,
  expires_at timestamptz,
  consumed_at timestamptz,
  primary key (kind, id_hash)
);
create index openid_record_grant on identity.openid_record (grant_hash) where grant_hash is not null;
create index openid_record_uid on identity.openid_record (uid_hash) where uid_hash is not null;
create index openid_record_expires on identity.openid_record (expires_at) where expires_at is not null;

-- What signs ID tokens. `next` is published before it signs, `retired` as long as what it signed is valid.
create table identity.openid_key (
  id text primary key,
  state text not null check (state in ('next', 'signing', 'retired')),
  sealed bytea not null,
  made_at timestamptz not null,
  signs_from timestamptz,
  retired_at timestamptz
);
create unique index openid_key_signing on identity.openid_key ((true)) where state = 'signing';

-- What a person has allowed a portal to know, until they take it back.
create table identity.openid_consent (
  subject_id uuid not null references identity.openid_subject (id),
  client_id text not null references identity.openid_client (id),
  grant_id text not null,
  scopes text[] not null,
  given_at timestamptz not null,
  primary key (subject_id, client_id)
);
create index openid_consent_client on identity.openid_consent (client_id);
