-- The lists of the desk are read in the order of an index, whatever they are sorted by: what they are sorted by stands on the
-- track. The database keeps it, so that whoever writes a track cannot forget it.

alter table dossiers.track
  add column filed_at timestamptz,
  add column shown_number text,
  add column procedure_code text,
  -- Until when it should be taken in.
  add column receive_by timestamptz,
  -- The same while somebody has yet to take it in.
  add column queue_receive timestamptz generated always as (
    case when status = 1 or (status = 2 and to_receive) then receive_by end) stored,
  -- A clock that stands, or has ended, hurries nobody.
  add column queue_due timestamptz generated always as (
    case when status in (2, 4) and paused_at is null then coalesce(due, 'infinity'::timestamptz)
      else 'infinity'::timestamptz end) stored;

create function dossiers.fill_track() returns trigger language plpgsql as $$
begin
  select d.filed_at, coalesce(d.code, d.submission_number), d.procedure_code, coalesce(d.accept_by, d.filed_at)
  into new.filed_at, new.shown_number, new.procedure_code, new.receive_by
  from dossiers.dossier d where d.id = new.dossier_id;
  return new;
end $$;

update dossiers.track t
set filed_at = d.filed_at, shown_number = coalesce(d.code, d.submission_number), procedure_code = d.procedure_code,
  receive_by = coalesce(d.accept_by, d.filed_at)
from dossiers.dossier d where d.id = t.dossier_id;

create trigger fill_track before insert or update on dossiers.track
for each row execute function dossiers.fill_track();

alter table dossiers.track
  alter column filed_at set not null,
  alter column shown_number set not null,
  alter column procedure_code set not null,
  alter column receive_by set not null;

create index track_by_due on dossiers.track (agency_path text_pattern_ops, queue_due, filed_at, dossier_id, number)
  include (status) where status in (1, 2, 4, 5, 6, 9);
create index track_by_filing on dossiers.track (agency_path text_pattern_ops, filed_at, dossier_id, number)
  include (status) where status in (1, 2, 4, 5, 6, 9);
create index track_to_receive on dossiers.track (agency_path text_pattern_ops, queue_receive, filed_at, dossier_id, number)
  where queue_receive is not null;
