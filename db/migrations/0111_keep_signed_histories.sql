-- The history of a dossier as a signed document: kept so that the same content is signed once. `content_digest` is of what it
-- says and of the certificate that signed it; another one takes its place.
create table dossiers.history_file (
  dossier_id uuid not null references dossiers.dossier (id),
  language text not null check (language in ('vi', 'en')),
  content_digest text not null,
  pdf bytea not null,
  written_at timestamptz not null,
  primary key (dossier_id, language)
);
