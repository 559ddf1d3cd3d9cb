-- Who writes, checks and publishes procedures, and who keeps a catalogue.
alter table identity.role_grant drop constraint role_grant_role_check;
alter table identity.role_grant add constraint role_grant_role_check check (role in (
  'receiver', 'handler', 'leader', 'procedure-author', 'procedure-checker', 'procedure-publisher', 'catalogue-editor',
  'agency-administrator', 'portal-administrator'));
