-- Somebody came to a counter, sent somebody, or wrote by post: an officer files for them.
create table dossiers.visit (
  id uuid primary key default uuidv7(),
  officer_id uuid not null,
  unit_id integer not null,
  unit_path text not null,
  unit_name text not null,
  way text not null check (way in ('in-person', 'authorised', 'post')),
  -- Null until the officer has said who it is; emptied a day after the last filing.
  applicant jsonb,
  party_id uuid,
  has_account boolean not null default false,
  -- Who brought it for the applicant, and by which paper.
  bearer jsonb,
  -- What the counter calls the visit (its queue number), and its page to go back to.
  reference text not null default '',
  back text not null default '',
  opened_at timestamptz not null
);
create index visit_of_officer on dossiers.visit (officer_id, opened_at desc);
create index visit_age on dossiers.visit (opened_at) where applicant is not null;

-- A draft that an officer writes: from which visit, how, and the papers as they were handed in.
alter table dossiers.draft add column visit_id uuid references dossiers.visit (id);
alter table dossiers.draft add column by_paper boolean not null default false;
alter table dossiers.draft add column handed_in jsonb not null default '[]';
create index draft_of_visit on dossiers.draft (visit_id) where visit_id is not null;
create index draft_of_visit_filed on dossiers.draft (dossier_id) where visit_id is not null;

-- A unit that receives people for other agencies (Decree 118/2025: service centres of provinces and communes).
create table dossiers.receives_for (
  unit_id integer not null,
  agency_id integer not null,
  since timestamptz not null,
  set_by uuid,
  primary key (unit_id, agency_id),
  check (unit_id <> agency_id)
);
