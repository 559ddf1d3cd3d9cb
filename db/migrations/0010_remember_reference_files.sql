-- Which content of db/reference was brought in last: the same content need not be compared row by row at every start.

create table platform.reference (
  one_row boolean primary key default true check (one_row),
  sha256 text not null,
  loaded_at timestamptz not null
);
