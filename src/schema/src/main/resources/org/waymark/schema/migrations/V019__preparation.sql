-- What a run found in its answers before it formed segments of them: counts, response style, warnings with their source.

alter table segmentation_run add column preparation text;
