-- The catalogue of procedures, followed like the other catalogues: one row for each change of what its rows say.
create table procedures.change (
  -- Numbered together with catalogues.change: a follower reads both as one log, whose places must differ.
  id bigint primary key default nextval('catalogues.change_id_seq'),
  -- Readers take rows below the oldest running transaction, in (xid, id) order, like those of catalogues.change.
  xid xid8 not null default pg_current_xact_id(),
  procedure_id uuid not null,
  at timestamptz not null,
  agency_name text not null,
  before jsonb,
  after jsonb not null
);
create index change_order on procedures.change (xid, id);

-- What is told of the catalogue itself, its definition, stands in the catalogues' own log.
create view catalogues.v_change as
select id, xid, catalogue, key, part, at, actor_name, agency_name, before, after from catalogues.change;

-- What the catalogue says of a procedure.
create function procedures.row_of(p procedures.procedure) returns jsonb language sql immutable as $$
  select jsonb_build_object('code', p.code, 'name', p.name, 'state', p.state, 'field', p.field_code,
    'promulgator', p.promulgator_name, 'version', p.version_number)
$$;

create function procedures.record_change() returns trigger language plpgsql as $$
declare
  was jsonb := case when tg_op = 'INSERT' then null else procedures.row_of(old) end;
  is_now jsonb := procedures.row_of(new);
begin
  if was is not distinct from is_now then return null; end if;
  insert into procedures.change (procedure_id, at, agency_name, before, after)
  values (new.id, new.changed_at, new.promulgator_name, was, is_now);
  return null;
end $$;

-- What is known already is where the log begins.
insert into procedures.change (procedure_id, at, agency_name, after)
select p.id, p.changed_at, p.promulgator_name, procedures.row_of(p)
from procedures.procedure p order by p.changed_at, p.id;

create trigger history after insert or update on procedures.procedure
  for each row execute function procedures.record_change();

-- When a legal document was named first, or what rests on it changed.
alter table procedures.legal_document add column changed_at timestamptz not null default now();
alter table procedures.legal_document alter column changed_at drop default;
create index legal_document_changed on procedures.legal_document (changed_at);
