-- What every domain stands on: events, change counters, idempotent writes.

create table platform.event (
  id bigint generated always as identity primary key,
  -- Readers take rows below the oldest running transaction, in (xid, id) order.
  xid xid8 not null default pg_current_xact_id(),
  name text not null,
  key text not null,
  payload jsonb not null,
  at timestamptz not null
);
create index event_order on platform.event (xid, id);

create table platform.listener (
  name text primary key,
  xid xid8 not null,
  event_id bigint not null
);

create table platform.listener_failure (
  listener text not null references platform.listener (name),
  event_id bigint not null references platform.event (id),
  key text not null,
  attempts integer not null,
  next_at timestamptz not null,
  error text not null,
  primary key (listener, event_id)
);

create table platform.change (
  topic text primary key,
  counter bigint not null
);

-- A form's token or an Idempotency-Key, with what the first write answered.
create table platform.idempotency (
  scope text not null,
  key text not null,
  answer jsonb,
  at timestamptz not null,
  primary key (scope, key)
);
create index idempotency_age on platform.idempotency (at);
