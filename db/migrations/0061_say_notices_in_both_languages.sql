-- What was sent stays as it was sent, in its language. These are the same words in the other one, for pages in it.
alter table notices.message add column other_subject text;
alter table notices.message add column other_text text;
alter table identity.access add column reason_en text;
