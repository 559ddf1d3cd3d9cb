-- What an officer found while looking through the papers, component by component, before saying whether the dossier is
-- accepted. An empty component is the form. The act of acceptance keeps the check; this is what the officer is at.
create table dossiers.component_tick (
  dossier_id uuid not null references dossiers.dossier (id),
  component text not null,
  state text not null check (state in ('complete', 'missing', 'invalid')),
  at timestamptz not null,
  by_account uuid not null,
  by_name text not null,
  primary key (dossier_id, component)
);
