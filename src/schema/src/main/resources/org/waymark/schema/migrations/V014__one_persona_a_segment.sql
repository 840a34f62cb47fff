-- Two people who draft personas of a run at the same moment get one set of them.
alter table persona add constraint persona_of_segment unique (run_id, segments, segment);
