-- Form definitions, each content of them one immutable version.

create schema eforms;

create table eforms.form (
  code text primary key,
  current_version_id uuid,
  created_at timestamptz not null
);

create table eforms.form_version (
  id uuid primary key default uuidv7(),
  code text not null references eforms.form (code),
  number integer not null,
  -- json, not jsonb: the order of properties is the order of questions in a repeated group.
  definition json not null,
  sha256 text not null,
  created_at timestamptz not null,
  unique (code, number)
);

alter table eforms.form add foreign key (current_version_id) references eforms.form_version (id);
