-- Parties (who somebody is) and accounts (who may sign in) apart: a newborn owner has no account.

create schema identity;

create table identity.party (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('person', 'organisation', 'household')),
  name text not null,
  -- Not unique: a number that somebody typed proves nothing. An account's number is unique.
  identity_number text check (identity_number ~ '^[0-9]{12}$'),
  birth_date date,
  gender text check (gender in ('male', 'female', 'other')),
  phone text,
  email text,
  province_code text,
  commune_code text,
  address_detail text,
  tax_code text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index party_identity_number on identity.party (identity_number) where identity_number is not null;
create index party_tax_code on identity.party (tax_code) where tax_code is not null;

-- Who belongs to an organisation or a household. `valid_to` is the first day on which it no longer holds.
create table identity.member (
  party_id uuid not null references identity.party (id),
  person_id uuid not null references identity.party (id),
  role text not null check (role in ('representative', 'authorised', 'head', 'member')),
  valid_from date not null,
  valid_to date,
  primary key (party_id, person_id, valid_from)
);
create index member_person on identity.member (person_id);

create table identity.account (
  id uuid primary key default uuidv7(),
  party_id uuid not null references identity.party (id),
  identity_number text unique check (identity_number ~ '^[0-9]{12}$'),
  phone text unique,
  email text,
  language text not null default 'vi' check (language in ('vi', 'en')),
  password_hash text not null,
  password_changed_at timestamptz not null,
  -- 1 declared by oneself, 2 and 3 verified electronic identity.
  assurance smallint not null default 1 check (assurance between 1 and 3),
  demonstration boolean not null default false,
  created_at timestamptz not null,
  last_sign_in_at timestamptz,
  closed_at timestamptz
);
create index account_party on identity.account (party_id);
create index account_demonstration on identity.account (created_at) where demonstration;

-- A role at an agency and below; without an agency at the root of all. Taken back, never deleted.
create table identity.role_grant (
  id uuid primary key default uuidv7(),
  account_id uuid not null references identity.account (id),
  role text not null check (role in ('receiver', 'handler', 'leader', 'agency-administrator', 'portal-administrator')),
  agency_id integer references catalogues.agency (id),
  given_by uuid,
  given_at timestamptz not null,
  revoked_by uuid,
  revoked_at timestamptz,
  check (agency_id is not null or role = 'portal-administrator')
);
create unique index role_grant_once on identity.role_grant (account_id, role, coalesce(agency_id, 0)) where revoked_at is null;
create index role_grant_agency on identity.role_grant (agency_id) where revoked_at is null;

create table identity.session (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique,
  account_id uuid not null references identity.account (id),
  acting_as text not null check (acting_as in ('citizen', 'officer')),
  -- For whom a citizen acts (oneself or an organisation); for which agency an officer works.
  party_id uuid not null references identity.party (id),
  agency_id integer references catalogues.agency (id),
  device text not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  idle_expires_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_account on identity.session (account_id, last_used_at desc) where ended_at is null;
create index session_age on identity.session (expires_at);

-- Wrong passwords in a row, for accounts that exist and for those that do not, so that nobody learns which do.
create table identity.sign_in_attempt (
  key text primary key,
  attempts integer not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
create index sign_in_attempt_age on identity.sign_in_attempt (last_at);

create table identity.one_time_code (
  id uuid primary key default uuidv7(),
  purpose text not null,
  address text not null,
  code_hash text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  attempts integer not null default 0,
  used_at timestamptz
);
create index one_time_code_address on identity.one_time_code (address, sent_at desc);
create index one_time_code_age on identity.one_time_code (expires_at);

-- A registration between its form and its code.
create table identity.registration (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique,
  identity_number text not null,
  name text not null,
  birth_date date not null,
  phone text not null,
  email text,
  language text not null,
  password_hash text not null,
  address text not null,
  expires_at timestamptz not null
);
create index registration_age on identity.registration (expires_at);

-- Who looked at whose data, where and why. Rows are only added.
create table identity.access (
  id uuid primary key default uuidv7(),
  at timestamptz not null,
  account_id uuid,
  actor_kind text not null,
  actor_name text not null,
  agency_id integer,
  agency_name text,
  party_id uuid,
  about text not null,
  reason text not null
);
create index access_about on identity.access (about, at desc);
create index access_party on identity.access (party_id, at desc, id desc) where party_id is not null;

-- What an administrator searched for: words about people stand in no address and live for a day.
create table identity.account_search (
  id uuid primary key default uuidv7(),
  account_id uuid not null references identity.account (id),
  words text not null,
  searched_at timestamptz not null
);
create index account_search_age on identity.account_search (searched_at);

-- What later domains may join to.
create view identity.v_party as
select id, kind, name, identity_number, tax_code from identity.party;
create view identity.v_account as
select id, party_id, language, assurance, demonstration, created_at, closed_at from identity.account;
