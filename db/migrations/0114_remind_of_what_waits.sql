-- Two more reminders: of a payment that work waits for, and of a result on paper that nobody has come for.
alter table dossiers.moment drop constraint moment_kind_check;
alter table dossiers.moment add constraint moment_kind_check check (kind in ('recount', 'accept-late', 'due-warning',
  'overdue', 'supplement-reminder', 'supplement-close', 'tacit', 'result-expiry', 'due-reminder', 'collect-reminder'));

-- Those that wait already are counted by the sweep; what has passed is not told.
insert into dossiers.moment (dossier_id, kind, at, try_at)
select id, 'recount', coalesce(ended_at, filed_at), coalesce(ended_at, filed_at) from dossiers.dossier
where master = 'portal' and (status = 6 or (status = 9 and outcome = 'granted' and return_channel = 'in-person'))
on conflict (dossier_id, kind, at) do nothing;
