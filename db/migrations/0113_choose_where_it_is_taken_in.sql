-- The unit that takes a dossier in for the agency that settles it; null: that agency itself.
alter table dossiers.draft add column receiving_agency_id integer;
