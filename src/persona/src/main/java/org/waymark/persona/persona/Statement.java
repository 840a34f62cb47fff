package org.waymark.persona.persona;

import java.io.Serializable;
import org.waymark.persona.evidence.Evidence;

/**
 * One sentence or figure on a persona page.
 *
 * @param id unique within the persona; journey maps refer to it
 * @param section where it stands
 * @param kind what it rests on
 * @param text what it says
 * @param shown whether the page shows it
 * @param evidence of a measured statement; null otherwise
 */
public record Statement(String id, Section section, StatementKind kind, String text, boolean shown, Evidence evidence)
        implements Serializable {}
