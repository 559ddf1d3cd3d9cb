-- What the procedures in force name: their papers, results, legal bases, subjects, agencies. Written anew with each version in force,
-- so that authors find what exists already, and a legal document knows what rests on it.

create table procedures.named_item (
  procedure_id uuid not null references procedures.procedure (id),
  kind text not null check (kind in ('component', 'result', 'legal-basis', 'subject', 'agency')),
  -- What makes two items the same: the code, else the name; for a legal basis the document's slug.
  key text not null,
  code text not null,
  name text not null,
  folded text not null,
  item jsonb not null,
  primary key (procedure_id, kind, key)
);
create index named_item_key on procedures.named_item (kind, key);

-- A law, decree, circular: kept also when nothing rests on it any more.
create table procedures.legal_document (
  slug text primary key,
  code text not null,
  name text not null,
  folded text not null
);
