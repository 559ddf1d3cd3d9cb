-- The limit that an officer applied instead of the one filed, when the applicant's answers did not fit what was sent.
alter table dossiers.dossier add column limit_corrected jsonb;
