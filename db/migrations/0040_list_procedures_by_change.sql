-- Machines read what changed since they looked last; people and feeds read the newest versions first.
create index procedure_changed on procedures.procedure (changed_at, id);
create index version_valid_from on procedures.version (valid_from desc, id desc);
