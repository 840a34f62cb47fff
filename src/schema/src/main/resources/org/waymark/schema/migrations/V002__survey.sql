-- Studies, what leads to their questionnaires, and the responses.

create table study (
  id          uuid         not null primary key,
  title       varchar(200) not null,
  background  text         not null,
  decisions   text         not null,
  population  text         not null,
  fictitious  boolean      not null,
  created_at  timestamp with time zone not null,
  version     integer      not null
);

create table study_member (
  study_id   uuid         not null references study (id),
  account    varchar(254) not null,
  permission varchar(10)  not null,
  primary key (study_id, account)
);
create index study_member_by_account on study_member (account);

create table hypothesis (
  id        uuid        not null primary key,
  study_id  uuid        not null references study (id),
  position  integer     not null,
  statement text        not null,
  verdict   varchar(20) not null,
  reason    text        not null,
  version   integer     not null
);
create index hypothesis_by_study on hypothesis (study_id);

create table hypothesis_question (
  hypothesis_id uuid        not null references hypothesis (id),
  position      integer     not null,
  question_code varchar(40) not null,
  primary key (hypothesis_id, position)
);

create table interview (
  id          uuid         not null primary key,
  study_id    uuid         not null references study (id),
  stakeholder varchar(200) not null,
  held_on     date,
  notes       text         not null,
  version     integer      not null
);
create index interview_by_study on interview (study_id);

create table interview_quote (
  id           uuid    not null primary key,
  interview_id uuid    not null references interview (id),
  position     integer not null,
  words        text    not null,
  consent      boolean not null
);
create index interview_quote_by_interview on interview_quote (interview_id);

create table sample_plan (
  study_id      uuid             not null primary key references study (id),
  confidence    double precision not null,
  margin        double precision not null,
  proportion    double precision not null,
  population    bigint,
  design_effect double precision not null,
  required      integer          not null,
  version       integer          not null
);

create table survey (
  id         uuid         not null primary key,
  study_id   uuid         not null references study (id),
  code       varchar(20)  not null unique,
  title      varchar(200) not null,
  origin     varchar(10)  not null,
  state      varchar(10)  not null,
  draft      text         not null,
  published  integer,
  opened_at  timestamp with time zone,
  closed_at  timestamp with time zone,
  created_at timestamp with time zone not null,
  version    integer      not null
);
create index survey_by_study on survey (study_id);

-- What a response answers never changes once somebody may have answered it.
create table questionnaire_version (
  survey_id    uuid    not null references survey (id),
  number       integer not null,
  document     text    not null,
  published_at timestamp with time zone not null,
  primary key (survey_id, number)
);

-- A draft has its start and its holder's secret (hashed); a submitted response has neither, and of its time only the day.
create table response (
  id             uuid        not null primary key,
  survey_id      uuid        not null,
  questionnaire  integer     not null,
  state          varchar(10) not null,
  language       varchar(8)  not null,
  answers        text        not null,
  page           integer     not null,
  page_revisions text        not null,
  started_at     timestamp with time zone,
  started_on     date        not null,
  submitted_on   date,
  seconds        integer,
  holder_hash    varchar(64),
  submission_id  varchar(64) not null,
  foreign key (survey_id, questionnaire) references questionnaire_version (survey_id, number),
  unique (survey_id, submission_id)
);
create index response_by_survey on response (survey_id, state);
create unique index response_by_holder on response (holder_hash);

-- A file between its upload and the manager's word that it was understood.
create table dataset_upload (
  id          uuid         not null primary key,
  study_id    uuid         not null references study (id),
  file_name   varchar(255) not null,
  content     text         not null,
  columns     text         not null,
  uploaded_at timestamp with time zone not null
);
