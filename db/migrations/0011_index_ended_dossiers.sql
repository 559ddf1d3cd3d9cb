-- What ended lately, for the figures of the front page.
create index dossier_ended on dossiers.dossier (ended_at) where ended_at is not null;
