package org.waymark.survey.study;

import java.time.Instant;
import java.util.UUID;

/**
 * A study as its members see it.
 *
 * @param fictitious whether its company and data are made up, which its pages then say
 * @param version to be given back with a change, so that two people do not overwrite each other
 */
public record StudyDetails(UUID id, StudyOutline outline, boolean fictitious, Instant createdAt, int version) {

    public String title() {
        return outline.title();
    }
}
