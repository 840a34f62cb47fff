package org.waymark.survey.response;

/**
 * What became of many submissions.
 *
 * @param stored how many are new
 * @param known how many had been stored before, with the same answers
 */
public record StoredCount(int stored, int known) {}
