-- The register of an agency, in the order in which dossiers were received.
create index dossier_register on dossiers.dossier (receiving_agency_id, accepted_at, id) where accepted_at is not null;
