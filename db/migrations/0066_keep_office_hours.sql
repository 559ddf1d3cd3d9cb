-- Office hours and the way of counting, by agency and everything below it; the nearest one above counts. Rows are only
-- added: what counted on a day can be told later. Of several rows for a day the one entered last counts.
create table law.office_hours (
  id bigint generated always as identity primary key,
  agency_path text not null check (agency_path ~ '^/([0-9]+/)*$'),
  valid_from date not null,
  -- [{"from": 450, "to": 690}, ...] in minutes after midnight. Null: from then on as the agency above.
  hours jsonb,
  mode text check (mode in ('exclude-first-day', 'working-hours')),
  entered_at timestamptz not null,
  by_account uuid,
  by_name text not null,
  check ((hours is null) = (mode is null))
);
create index office_hours_of_agency on law.office_hours (agency_path, valid_from, id);

create trigger office_hours_are_immutable before update or delete on law.office_hours
  for each row execute function law.refuse_change();
create trigger office_hours_are_kept before truncate on law.office_hours execute function law.refuse_change();
