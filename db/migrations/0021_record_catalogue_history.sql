-- Every change of every catalogue, whoever writes it: kept by the database, so that no writer can forget it.

create table catalogues.change (
  id bigint generated always as identity primary key,
  -- Readers take rows below the oldest running transaction, in (xid, id) order, like those of platform.event.
  xid xid8 not null default pg_current_xact_id(),
  catalogue text not null,
  key text not null,
  -- row, or what belongs to it: code, member, coverage, succession; definition: the catalogue itself.
  part text not null,
  at timestamptz not null,
  -- Null: the portal itself, or its operator at the command line.
  account_id uuid,
  actor_name text not null default '',
  agency_name text not null default '',
  before jsonb,
  after jsonb,
  check (before is not null or after is not null)
);
create index change_of_row on catalogues.change (catalogue, key, id);
create index change_latest on catalogues.change (catalogue, id);
create index change_order on catalogues.change (catalogue, xid, id);

-- Arguments: catalogue (empty: the row says it), column of the key (empty: none, the catalogue itself), part.
create function catalogues.record_change() returns trigger language plpgsql as $$
declare
  was jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) - 'folded' end;
  is_now jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) - 'folded' end;
  row_now jsonb := coalesce(is_now, was);
  actor jsonb := nullif(current_setting('portal.actor', true), '')::jsonb;
begin
  if was is not distinct from is_now then return null; end if;
  insert into catalogues.change (catalogue, key, part, at, account_id, actor_name, agency_name, before, after)
  values (
    case when tg_argv[0] = '' then coalesce(row_now ->> 'catalogue', row_now ->> 'code') else tg_argv[0] end,
    case when tg_argv[2] = 'unit-succession'
      then (select code from catalogues.admin_unit where id = (row_now ->> 'from_unit')::integer)
      else coalesce(row_now ->> tg_argv[1], '') end,
    replace(tg_argv[2], 'unit-', ''),
    -- The act's own moment; writers without one (imports, the first start) get the moment of writing.
    coalesce((actor ->> 'at')::timestamptz, clock_timestamp()),
    (actor ->> 'accountId')::uuid, coalesce(actor ->> 'name', ''), coalesce(actor ->> 'agency', ''),
    was, is_now);
  return null;
end $$;

create function catalogues.refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'the history of the catalogues is only ever added to';
end $$;

create trigger only_added_to before update or delete or truncate on catalogues.change
  for each statement execute function catalogues.refuse_rewriting();

create trigger history after insert or update or delete on catalogues.catalogue
  for each row execute function catalogues.record_change('', '', 'definition');
create trigger history after insert or update or delete on catalogues.catalogue_row
  for each row execute function catalogues.record_change('', 'code', 'row');
create trigger history after insert or update or delete on catalogues.succession
  for each row execute function catalogues.record_change('', 'from_key', 'succession');
create trigger history after insert or update or delete on catalogues.field
  for each row execute function catalogues.record_change('linh-vuc', 'code', 'row');
create trigger history after insert or update or delete on catalogues.admin_unit
  for each row execute function catalogues.record_change('don-vi-hanh-chinh', 'code', 'row');
create trigger history after insert or update or delete on catalogues.unit_succession
  for each row execute function catalogues.record_change('don-vi-hanh-chinh', 'from_unit', 'unit-succession');
create trigger history after insert or update or delete on catalogues.agency
  for each row execute function catalogues.record_change('co-quan', 'id', 'row');
create trigger history after insert or update or delete on catalogues.agency_code
  for each row execute function catalogues.record_change('co-quan', 'agency_id', 'code');
create trigger history after insert or update or delete on catalogues.agency_group_member
  for each row execute function catalogues.record_change('co-quan', 'agency_id', 'member');
create trigger history after insert or update or delete on catalogues.agency_coverage
  for each row execute function catalogues.record_change('co-quan', 'agency_id', 'coverage');
