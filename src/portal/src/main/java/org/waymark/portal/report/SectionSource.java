package org.waymark.portal.report;

import java.util.Optional;
import org.waymark.portal.page.Texts;

/**
 * Knows one thing that can be said about a solution. Every CDI bean of this type has a section in the report, and the
 * page of the section's name offers its tables as files.
 */
public interface SectionSource {

    /** The name of its section, see {@link Section}. */
    String name();

    /** Where it stands in the report: smaller numbers come first. */
    int place();

    /** Whether its tables are too long to be read on a page, so that only files have them. */
    default boolean isForFilesOnly() {
        return false;
    }

    /** The section; empty when there is nothing to say, or not yet. */
    Optional<Section> section(ReportedSolution solution, Texts texts);
}
