-- An officer's own list is read agency by agency in the order in which it is shown, however much lies in it.
create index track_of_assignee_by_due on dossiers.track
  (assignee_id, agency_path text_pattern_ops, queue_due, filed_at, dossier_id, number)
  where status in (1, 2, 4, 5, 6, 9);
drop index dossiers.track_of_assignee;
