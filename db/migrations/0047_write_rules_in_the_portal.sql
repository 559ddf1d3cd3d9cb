-- Rules of a procedure while they are being written: they may be unsound until they are put into its record.
create table procedures.rules_in_work (
  procedure_id uuid primary key references procedures.procedure (id),
  rules jsonb not null,
  -- Grows with each save, so that an older page is noticed.
  revision integer not null,
  changed_at timestamptz not null,
  changed_by uuid not null
);

-- Few procedures have rules: the list of them reads only those.
create index version_with_rules on procedures.version (id) where record -> 'rules' is not null;
