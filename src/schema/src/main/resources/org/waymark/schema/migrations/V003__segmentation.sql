-- Segmentation runs: jobs that wait, are claimed by an instance, report progress and leave solutions.

create table segmentation_run (
  id               uuid         not null primary key,
  study_id         uuid         not null,
  survey_id        uuid         not null,
  settings         text         not null,
  state            varchar(10)  not null,
  requested_by     varchar(254) not null,
  requested_at     timestamp with time zone not null,
  started_at       timestamp with time zone,
  finished_at      timestamp with time zone,
  worker           varchar(64),
  heartbeat_at     timestamp with time zone,
  cancel_requested boolean      not null,
  step             varchar(40),
  done             integer      not null,
  total            integer      not null,
  rows_found       integer,
  rows_used        integer,
  digest           varchar(80),
  cases            text,
  recommendation   text,
  chosen           integer,
  reason           text         not null,
  failure          varchar(500),
  version          integer      not null
);
create index segmentation_run_by_study on segmentation_run (study_id);
create index segmentation_run_by_state on segmentation_run (state, requested_at);

-- One solution for each number of segments. A row without stability is a solution whose resampling is not finished.
create table segmentation_solution (
  run_id      uuid    not null references segmentation_run (id),
  segments    integer not null,
  assignments text    not null,
  criteria    text    not null,
  stability   text,
  profile     text,
  primary key (run_id, segments)
);

create table segment_name (
  run_id   uuid         not null references segmentation_run (id),
  segments integer      not null,
  number   integer      not null,
  name     varchar(100) not null,
  primary key (run_id, segments, number)
);
