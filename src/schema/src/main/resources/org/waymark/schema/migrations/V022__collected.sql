-- When the data of an uploaded survey were collected, as far as somebody says so.

alter table survey add column collected_from date;
alter table survey add column collected_to date;
alter table dataset_upload add column collected_from date;
alter table dataset_upload add column collected_to date;
