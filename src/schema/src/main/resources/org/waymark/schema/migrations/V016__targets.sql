-- Which segments of a solution to target: criteria, scores, conditions and the decision as one document.
create table target_decision (
  run_id     uuid         not null,
  segments   integer      not null,
  matrix     text         not null,
  decided_by varchar(254) not null,
  decided_at timestamp with time zone not null,
  version    integer      not null,
  primary key (run_id, segments),
  foreign key (run_id, segments) references segmentation_solution (run_id, segments)
);
