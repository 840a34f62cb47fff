-- How often in a row an instance ended over a job without having finished any piece of it.

alter table segmentation_run add column losses integer default 0 not null;
alter table typing_tool add column losses integer default 0 not null;
alter table wave add column losses integer default 0 not null;
