-- A file between its upload and the manager's word that it was understood. Its bytes are kept in parts, so that a large
-- file never is in memory as a whole; they are deleted with that word, the report a day after the upload.
drop table dataset_upload;

create table dataset_upload (
  id          uuid         not null primary key,
  study_id    uuid         not null references study (id),
  file_name   varchar(255) not null,
  title       varchar(200) not null,
  understood  text         not null,
  columns     text         not null,
  outcome     text,
  uploaded_at timestamp with time zone not null,
  version     integer      not null
);
create index dataset_upload_by_age on dataset_upload (uploaded_at);

create table dataset_upload_part (
  upload_id uuid    not null references dataset_upload (id),
  position  integer not null,
  content   bytea   not null,
  primary key (upload_id, position)
);
