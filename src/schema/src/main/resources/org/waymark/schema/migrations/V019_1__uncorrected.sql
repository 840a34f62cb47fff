-- Beside segments of answers from which each respondent's own mean was taken out: those of the answers as given.

alter table segmentation_solution add column uncorrected text;
