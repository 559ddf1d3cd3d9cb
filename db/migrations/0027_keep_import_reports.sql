-- What became of a form that was brought in from elsewhere, item by item: it stays with the form's history.

create table eforms.import_report (
  code text primary key references eforms.form (code) on delete cascade,
  imported_at timestamptz not null,
  imported_by uuid,
  importer text not null,
  components integer not null,
  carried integer not null,
  report json not null
);
