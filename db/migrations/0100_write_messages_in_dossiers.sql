-- What applicant and agencies write to each other in a dossier. A message is no act: it moves no clock and no revision, so
-- that a question does not spoil what an officer is writing at that moment (ADR 26).
create table dossiers.message (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossier (id),
  at timestamptz not null,
  side text not null check (side in ('applicant', 'agency')),
  account_id uuid,
  author_name text not null,
  -- Which agency wrote, and on which track of a joined-up dossier.
  agency_name text not null default '',
  track smallint,
  -- Null once erased.
  text text,
  file_ids uuid[] not null default '{}',
  erased_at timestamptz,
  check ((side = 'agency') = (track is not null))
);
create index message_of_dossier on dossiers.message (dossier_id, id);

-- What was sent stays as it was sent; it can only be erased.
create function dossiers.refuse_message_change() returns trigger language plpgsql as $$
begin
  raise exception 'a message cannot be changed or removed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger message_is_immutable before update on dossiers.message
  for each row when (new.text is not null or new.erased_at is null or old.erased_at is not null
    or new.dossier_id <> old.dossier_id or new.at <> old.at or new.side <> old.side)
  execute function dossiers.refuse_message_change();
create trigger message_is_kept before delete on dossiers.message
  for each row execute function dossiers.refuse_message_change();

-- Who has something new to read: an agency by its track, the applicant as track 0. The row goes when it was read.
create table dossiers.unread_messages (
  dossier_id uuid not null references dossiers.dossier (id),
  track smallint not null,
  count integer not null check (count > 0),
  since timestamptz not null,
  primary key (dossier_id, track)
);

alter table dossiers.dossier_file drop constraint dossier_file_kind_check;
alter table dossiers.dossier_file add constraint dossier_file_kind_check
  check (kind in ('component', 'supplement', 'result', 'record', 'opinion', 'message'));
