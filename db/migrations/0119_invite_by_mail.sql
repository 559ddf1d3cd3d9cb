-- Somebody without an account is asked by e-mail as well: a link, and a code once on the page that it leads to.
alter table dossiers.invitation drop constraint invitation_to_kind_check;
alter table dossiers.invitation add constraint invitation_to_kind_check
  check (to_kind in ('identity-number', 'phone', 'e-mail'));
-- How often the invitation itself was sent.
alter table dossiers.invitation add column mails_sent integer not null default 1;
