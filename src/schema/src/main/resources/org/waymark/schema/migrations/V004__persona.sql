-- Personas and journey maps: a draft that is edited, and published versions that never change.

create table persona (
  id         uuid         not null primary key,
  study_id   uuid         not null,
  run_id     uuid         not null,
  segments   integer      not null,
  segment    integer      not null,
  code       varchar(80)  not null unique,
  name       varchar(100) not null,
  draft      text         not null,
  published  integer,
  created_at timestamp with time zone not null,
  version    integer      not null
);
create index persona_by_study on persona (study_id);

create table persona_version (
  persona_id   uuid         not null references persona (id),
  number       integer      not null,
  document     text         not null,
  search_text  text         not null,
  published_by varchar(254) not null,
  published_at timestamp with time zone not null,
  primary key (persona_id, number)
);

create table journey (
  id         uuid         not null primary key,
  study_id   uuid         not null,
  title      varchar(200) not null,
  draft      text         not null,
  published  integer,
  created_at timestamp with time zone not null,
  version    integer      not null
);
create index journey_by_study on journey (study_id);

create table journey_version (
  journey_id   uuid         not null references journey (id),
  number       integer      not null,
  document     text         not null,
  search_text  text         not null,
  published_by varchar(254) not null,
  published_at timestamp with time zone not null,
  primary key (journey_id, number)
);
