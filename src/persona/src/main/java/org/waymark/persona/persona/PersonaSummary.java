package org.waymark.persona.persona;

import java.io.Serializable;
import java.util.UUID;

/**
 * A persona in a list.
 *
 * @param code by which other systems know it, once it is published
 * @param segments number of segments of its solution
 * @param segment number of its segment, from 1
 * @param published number of the version in the library; null before the first
 */
public record PersonaSummary(
        UUID id, UUID study, UUID run, int segments, int segment, String code, String name, Integer published)
        implements Serializable {

    public String letter() {
        return String.valueOf((char) ('A' + segment - 1));
    }

    public boolean isPublished() {
        return published != null;
    }
}
