-- For which organisation a draft is written; null: for the person who writes it. Whoever does not act for the organisation
-- any more does not open it any more.
alter table dossiers.draft add column on_behalf_of uuid;
