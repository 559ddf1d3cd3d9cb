-- Forms are built on the portal: each belongs to an agency, and is changed in a draft before it becomes a version.

-- Null: the portal's own, such as general forms.
alter table eforms.form add column agency_id integer references catalogues.agency (id);
create index form_agency on eforms.form (agency_id);

alter table eforms.form_version add column published_by uuid;
alter table eforms.form_version add column publisher text not null default '';
alter table eforms.form_version add column note text not null default '';

create function eforms.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a published version of a form never changes';
end
$$;
create trigger form_version_is_immutable before update or delete on eforms.form_version
  for each row execute function eforms.refuse_change();

create table eforms.draft (
  code text primary key references eforms.form (code),
  -- json, not jsonb, as in form_version.
  definition json not null,
  -- Before the last change, to take that back.
  previous json,
  revision integer not null,
  -- The version it began with; null for a new form.
  based_on integer,
  saved_by uuid,
  saver text not null,
  saved_at timestamptz not null
);
