-- What methods other than k-means find beside segments, further criteria, and what became of missing answers.

alter table segmentation_run add column completeness text;

alter table segmentation_solution add column model text;
alter table segmentation_solution add column gap text;
alter table segmentation_solution add column lineage text;
