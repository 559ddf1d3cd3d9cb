-- A day that the owner of a dossier wishes to be reminded of, so many days before. Dates move: the row says which date the
-- moment was counted from, and the sweep counts it anew when the dossier says another one by then.
create table dossiers.own_reminder (
  dossier_id uuid not null references dossiers.dossier (id),
  account_id uuid not null,
  kind text not null check (kind in ('promised', 'supplement', 'collect', 'expiry')),
  days smallint not null check (days between 1 and 60),
  for_date timestamptz not null,
  at timestamptz not null,
  done_at timestamptz,
  primary key (dossier_id, account_id, kind)
);
create index own_reminder_due on dossiers.own_reminder (at) where done_at is null;
