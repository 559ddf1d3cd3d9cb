-- The personal store of a person or an organisation (Decree 45/2020 art. 16): documents and facts that an agency
-- recognised as accurate, and papers of their own that nobody has recognised yet.

create table documents.store_document (
  id uuid primary key default uuidv7(),
  party_id uuid not null,
  kind text not null check (kind in ('result', 'component')),
  -- The type of the result, or the component of a procedure, as catalogues and records name it; empty: only its name.
  code text not null default '',
  name text not null,
  file_id uuid not null references documents.file (id),
  sha256 text not null,
  number text not null default '',
  issued_by text not null default '',
  issued_on date,
  valid_until date,
  -- Whose paper it is, where a person holds it for somebody who has no store: a newborn.
  about text not null default '',
  -- Where it comes from. Names are copied: they stay as they were.
  dossier_id uuid,
  procedure_code text not null default '',
  procedure_name text not null default '',
  -- Who recognised it as accurate, and when; without these it is the person's own word.
  recognised_by integer,
  recognised_agency text,
  recognised_account uuid,
  recognised_at timestamptz,
  added_at timestamptz not null,
  state text not null default 'valid' check (state in ('valid', 'replaced', 'revoked')),
  state_at timestamptz,
  replaced_by uuid references documents.store_document (id),
  check ((recognised_at is null) = (recognised_agency is null)),
  check (kind = 'component' or recognised_at is not null),
  check ((state = 'valid') = (state_at is null)),
  check ((state = 'replaced') = (replaced_by is not null))
);
-- The same bytes for the same use stand once in a store.
create unique index store_document_once on documents.store_document (party_id, sha256, code) where state = 'valid';
create index store_document_of_party on documents.store_document (party_id, added_at desc, id desc);
create index store_document_of_dossier on documents.store_document (dossier_id) where dossier_id is not null;

-- What a party is or has, by the semantic ids of forms. Nothing is overwritten: the newest recognised one holds.
create table documents.store_fact (
  id uuid primary key default uuidv7(),
  party_id uuid not null,
  semantic text not null,
  value jsonb not null,
  -- The value as a person reads it, `{"vi": ..., "en": ...}`: choices and places are named as they were then.
  shown jsonb not null,
  dossier_id uuid not null,
  procedure_code text not null,
  procedure_name text not null,
  recognised_by integer,
  recognised_agency text not null,
  recognised_account uuid,
  recognised_at timestamptz not null
);
create index store_fact_newest on documents.store_fact (party_id, semantic, recognised_at desc, id desc);

create function documents.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what an agency recognised cannot be changed or removed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger fact_is_immutable before update or delete on documents.store_fact
  for each row execute function documents.refuse_change();
create trigger fact_is_kept before truncate on documents.store_fact execute function documents.refuse_change();

-- A recognised document only changes its state; what its owner added alone may go.
create trigger document_is_kept before delete on documents.store_document
  for each row when (old.recognised_at is not null) execute function documents.refuse_change();
create trigger document_is_immutable before update on documents.store_document
  for each row when (old.recognised_at is not null and (to_jsonb(old) - '{state,state_at,replaced_by}'::text[])
    is distinct from (to_jsonb(new) - '{state,state_at,replaced_by}'::text[]))
  execute function documents.refuse_change();
create trigger documents_are_kept before truncate on documents.store_document execute function documents.refuse_change();

-- The store is searched as people type, without accents; one store is small, so no index.
create function documents.search_words(text) returns text language sql immutable strict parallel safe
  return translate(lower(normalize($1, nfc)),
    'àáãảạăằắẵẳặâầấẫẩậèéẽẻẹêềếễểệìíĩỉịòóõỏọôồốỗổộơờớỡởợùúũủụưừứữửựỳýỹỷỵđ-._',
    'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd   ');
