-- What a respondent entered that cannot be read as an answer stays with the draft, so that it can be mended on any device.

alter table response add column unread text default '{}' not null;
