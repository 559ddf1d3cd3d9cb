-- Asked about the form, applicants correct the form itself: the corrected answers stand in the act that sends them.

-- The act whose payload holds the answers that count now: the first one, or the last that corrected them.
alter table dossiers.dossier add column answers_in integer not null default 1;

-- For an item about the form: the pages asked about, none meaning the whole form. Null: it is about a paper.
alter table dossiers.supplement_item add column form_pages text[];
update dossiers.supplement_item set form_pages = '{}' where component = 'Nội dung tờ khai';

-- What an applicant is correcting, until it is sent or the dossier no longer waits for it.
create table dossiers.correction (
  dossier_id uuid primary key references dossiers.dossier (id),
  -- The request that it answers.
  sequence integer not null,
  answers jsonb not null,
  saved_at timestamptz not null
);
