-- The number with which somebody came, and the visit in which an officer filed for them.
create table counter.ticket_visit (
  ticket_id uuid not null references counter.ticket (id),
  visit_id uuid not null,
  primary key (ticket_id, visit_id)
);
