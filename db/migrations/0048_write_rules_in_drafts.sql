-- Questions and rules are a part of a procedure's draft now, with its four eyes and its history. No release had this table.
drop table procedures.rules_in_work;
drop index procedures.version_with_rules;
