-- Typing tools of solutions, and later waves typed with them. Both are jobs, as runs are.

create table typing_tool (
  id               uuid             not null primary key,
  run_id           uuid             not null references segmentation_run (id),
  segments         integer          not null,
  settings         text             not null,
  threshold        double precision not null,
  model            text,
  questions        text,
  accuracy         text,
  state            varchar(10)      not null,
  requested_by     varchar(254)     not null,
  requested_at     timestamp with time zone not null,
  started_at       timestamp with time zone,
  finished_at      timestamp with time zone,
  worker           varchar(64),
  heartbeat_at     timestamp with time zone,
  cancel_requested boolean          not null,
  step             varchar(40),
  done             integer          not null,
  total            integer          not null,
  failure          varchar(500),
  version          integer          not null
);
create index typing_tool_by_solution on typing_tool (run_id, segments, requested_at);
create index typing_tool_by_state on typing_tool (state, requested_at);

create table wave (
  id               uuid         not null primary key,
  tool_id          uuid         not null references typing_tool (id),
  survey_id        uuid         not null,
  mapping          text         not null,
  comparison       text,
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
  failure          varchar(500),
  version          integer      not null
);
create index wave_by_tool on wave (tool_id, requested_at);
create index wave_by_state on wave (state, requested_at);
