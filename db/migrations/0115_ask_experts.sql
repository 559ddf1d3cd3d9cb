-- What one officer asks another of the same agency about a dossier. It stops no clock: an opinion inside the agency is the
-- agency's own time. Words lie here and in the act's payload, and are erased with it.
create table dossiers.expert_question (
  id uuid primary key default uuidv7(),
  dossier_id uuid not null references dossiers.dossier (id),
  track smallint not null,
  -- Of the agency that settled the track when it was asked.
  agency_path text not null,
  asked_by uuid not null,
  asked_by_name text not null,
  expert_id uuid not null,
  expert_name text not null,
  question text not null,
  -- What the asked officer may read of the dossier while the question is open.
  with_form boolean not null,
  file_ids uuid[] not null default '{}',
  asked_at timestamptz not null,
  deadline timestamptz not null,
  -- `ended`: the dossier was decided, stopped, withdrawn or sent elsewhere meanwhile.
  state text not null default 'open' check (state in ('open', 'answered', 'handed-back', 'withdrawn', 'ended')),
  -- The opinion, or why it was handed back.
  answer text not null default '',
  closed_at timestamptz,
  reminded_at timestamptz,
  check ((state = 'open') = (closed_at is null))
);
create index expert_question_of_dossier on dossiers.expert_question (dossier_id);
create unique index expert_question_open on dossiers.expert_question (expert_id, dossier_id, track) where state = 'open';
create index expert_question_closed on dossiers.expert_question (expert_id, closed_at desc) where state <> 'open';
