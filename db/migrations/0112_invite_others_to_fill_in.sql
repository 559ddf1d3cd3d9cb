-- Somebody else is asked to fill in one page of a draft: by identity number or phone, whether or not they have an account.
create table dossiers.invitation (
  id uuid primary key default uuidv7(),
  draft_id uuid not null references dossiers.draft (id) on delete cascade,
  -- Of the form: which page, and which others its reader may see.
  page text not null,
  shown text[] not null default '{}',
  inviter_name text not null,
  to_kind text not null check (to_kind in ('identity-number', 'phone')),
  to_value text not null,
  state text not null default 'open' check (state in ('open', 'declared', 'revoked')),
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  -- Who declared the page to be true, when, and the digest of what they declared.
  declared_by uuid,
  declared_name text,
  declared_at timestamptz,
  answers_digest text
);
create unique index invitation_of_page on dossiers.invitation (draft_id, page) where state <> 'revoked';
create index invitation_to_person on dossiers.invitation (to_kind, to_value);
