-- A pass over the open dossiers after the working calendar was changed: it counts their promised dates anew, a few at a time.
create table dossiers.recount (
  id bigint generated always as identity primary key,
  -- Changes of the calendar after the first, up to the last, are what this pass is about.
  from_change bigint not null,
  to_change bigint not null,
  -- Dossiers up to here are done.
  after_dossier uuid,
  started_at timestamptz not null,
  finished_at timestamptz,
  looked_at integer not null default 0,
  earlier integer not null default 0,
  later integer not null default 0,
  failed integer not null default 0
);
create unique index recount_running on dossiers.recount ((true)) where finished_at is null;

-- Dossiers whose clock runs or pauses, in the order of the pass.
create index dossier_with_clock on dossiers.dossier (id) where status in (2, 4, 5, 6) and master = 'portal';
