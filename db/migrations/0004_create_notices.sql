-- Messages to people and the ledger of what became of them. Accounts are opaque here: identity comes later.

create schema notices;

create table notices.message (
  id uuid primary key default uuidv7(),
  kind text not null,
  language text not null check (language in ('vi', 'en')),
  subject text not null,
  -- Null once a confidential text (a one-time code) has left.
  text text,
  confidential boolean not null,
  -- A path of the portal that the notice leads to.
  link text check (link ~ '^/[^/\\]' or link = '/'),
  -- What it is about, such as a dossier: 'dossier:<id>'.
  about text,
  created_at timestamptz not null
);
create index message_about on notices.message (about, created_at) where about is not null;

-- One row per message and channel.
create table notices.dispatch (
  id uuid primary key default uuidv7(),
  message_id uuid not null references notices.message (id),
  channel text not null check (channel in ('in-app', 'email', 'sms')),
  -- Whose inbox, or which address.
  account_id uuid,
  address text,
  queued_at timestamptz not null,
  sent_at timestamptz,
  delivered_at timestamptz,
  opened_at timestamptz,
  -- A sender holds a row until then; after it another may try.
  held_until timestamptz,
  attempts integer not null default 0,
  failure text,
  given_up_at timestamptz,
  check ((channel = 'in-app') = (address is null)),
  check (channel <> 'in-app' or account_id is not null)
);
create index dispatch_message on notices.dispatch (message_id);
create index dispatch_inbox on notices.dispatch (account_id, queued_at desc, id desc) where channel = 'in-app';
create index dispatch_unread on notices.dispatch (account_id) where channel = 'in-app' and opened_at is null;
create index dispatch_waiting on notices.dispatch (queued_at) where sent_at is null and given_up_at is null;
create index dispatch_outbox on notices.dispatch (queued_at desc, id desc) where channel <> 'in-app';
