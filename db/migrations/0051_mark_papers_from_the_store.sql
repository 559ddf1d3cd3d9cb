-- A paper that was taken from the personal store instead of being sent (evaluation counts them). Who had recognised it,
-- and when, is copied at filing and stays as it was.

alter table dossiers.draft_file add column from_store uuid;

alter table dossiers.dossier_file
  add column from_store uuid,
  add column recognised_agency text,
  add column recognised_at timestamptz,
  add constraint recognised_in_store check (from_store is not null or (recognised_agency is null and recognised_at is null));
create index dossier_file_from_store on dossiers.dossier_file (from_store) where from_store is not null;

create view dossiers.v_dossier_file as
select dossier_id, file_id, sequence, kind, component_key, component_name, added_at, from_store, recognised_agency,
  recognised_at
from dossiers.dossier_file;
