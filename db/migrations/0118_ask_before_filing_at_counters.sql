-- What somebody at a counter answered before filing, by procedure; it goes when the visit forgets who came.
create table dossiers.visit_answers (
  visit_id uuid not null references dossiers.visit (id),
  procedure_id uuid not null,
  answers jsonb not null,
  primary key (visit_id, procedure_id)
);
