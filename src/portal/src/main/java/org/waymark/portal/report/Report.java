package org.waymark.portal.report;

import java.util.List;
import org.waymark.portal.table.Sheet;

/**
 * A report on one solution.
 *
 * @param title what it is about
 * @param subtitle study, survey and day
 * @param fileName what a file of it is called, without an ending
 * @param sections in their order
 */
public record Report(String title, String subtitle, String fileName, List<Section> sections) {

    public Report {
        sections = List.copyOf(sections);
    }

    /** The tables of all sections. */
    public List<Sheet> sheets() {
        return sections.stream().flatMap(section -> section.sheets().stream()).toList();
    }
}
