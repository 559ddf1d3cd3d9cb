-- Which form people filled in for a procedure, since when, and who or what decided it. For ever.
create table procedures.form_binding (
  id bigint generated always as identity primary key,
  procedure_id uuid not null references procedures.procedure (id),
  -- Null: the general form from then on.
  form_version_id uuid,
  valid_from timestamptz not null,
  -- The version of the procedure that names the form; null: bound beside its decisions.
  version_id uuid references procedures.version (id),
  account_id uuid,
  name text not null,
  at timestamptz not null
);
create index form_binding_of on procedures.form_binding (procedure_id, valid_from desc, id desc);
create index form_binding_form on procedures.form_binding (form_version_id);

create trigger form_binding_is_immutable before update or delete on procedures.form_binding
  for each row execute function procedures.refuse_change();
create trigger form_binding_is_kept before truncate on procedures.form_binding
  execute function procedures.refuse_change();

-- What was bound before a history was kept holds from when both were there; who did it is not known.
insert into procedures.form_binding (procedure_id, form_version_id, valid_from, name, at)
select p.id, f.id, greatest(f.created_at, (select min(v.valid_from) from procedures.version v
  where v.procedure_id = p.id)), '', now()
from procedures.procedure p join eforms.form_version f on f.id = p.form_version_id;
