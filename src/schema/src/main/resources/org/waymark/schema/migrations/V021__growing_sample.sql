-- Whether more interviews would still change the segments.

alter table segmentation_solution add column growth text;
