-- Papers of an agency about a dossier: what each said, and the agency's own words on the State's forms.

-- Versions of an agency's template for one form. `content` is null where the agency gave its own up. Nothing is changed or
-- removed: papers issued under a version name it.
create table dossiers.paper_template (
  id uuid primary key default uuidv7(),
  agency_id integer not null,
  agency_path text not null,
  agency_name text not null,
  form text not null check (form in ('receipt', 'supplement-request', 'refusal-of-receipt', 'refusal-of-settlement',
    'apology', 'stop-notice', 'apology-for-loss', 'tacit-confirmation', 'control-slip', 'register')),
  version integer not null check (version >= 1),
  content jsonb,
  at timestamptz not null,
  by_account uuid not null,
  by_name text not null,
  unique (agency_id, form, version)
);

create function dossiers.refuse_template_change() returns trigger language plpgsql as $$
begin
  raise exception 'a version of a template cannot be changed or removed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger template_is_immutable before update or delete on dossiers.paper_template
  for each row execute function dossiers.refuse_template_change();

-- What a paper said when it was issued, word for word, in each language: neither a later template nor a later release of the
-- portal changes it. The words go when those of its act are erased.
create table dossiers.issued_paper (
  dossier_id uuid not null,
  sequence integer not null,
  form text not null,
  -- The text that governed the forms on that day.
  law text not null,
  template_id uuid references dossiers.paper_template (id),
  sheets jsonb,
  primary key (dossier_id, sequence),
  foreign key (dossier_id, sequence) references dossiers.act (dossier_id, sequence)
);

create function dossiers.refuse_paper_change() returns trigger language plpgsql as $$
begin
  raise exception 'an issued paper cannot be changed or removed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger paper_is_immutable before update on dossiers.issued_paper
  for each row when (new.sheets is not null or old.sheets is null or new.form <> old.form or new.law <> old.law
    or new.template_id is distinct from old.template_id)
  execute function dossiers.refuse_paper_change();
create trigger paper_is_kept before delete on dossiers.issued_paper
  for each row execute function dossiers.refuse_paper_change();

create function dossiers.erase_paper() returns trigger language plpgsql as $$
begin
  update dossiers.issued_paper set sheets = null
  where dossier_id = new.dossier_id and sequence = new.sequence and sheets is not null;
  return null;
end $$;
create trigger paper_goes_with_its_words after update on dossiers.act_payload
  for each row when (new.payload is null and old.payload is not null) execute function dossiers.erase_paper();
