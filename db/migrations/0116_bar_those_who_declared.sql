-- Who declared a part of the form, by account: an officer among them does not decide in the matter, as those who filed it do
-- not. Of dossiers filed before, the history keeps their names only (ADR 0028), and names decide nothing.
alter table dossiers.dossier add column declared_by uuid[] not null default '{}';
