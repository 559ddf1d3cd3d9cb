-- What was answered before filing: with the draft, and from filing on in the dossier's first act, where it can be erased.
alter table dossiers.draft add column rule_answers jsonb;
