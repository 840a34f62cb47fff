package org.waymark.persona.persona;

import java.io.Serializable;
import java.util.List;
import org.waymark.persona.evidence.Provenance;

/**
 * Everything a persona page says.
 *
 * @param name of the persona
 * @param role in a few words, such as “Buys for a family of four”
 * @param summary two or three sentences: who this is
 * @param narrative a longer story; may be empty
 * @param statements by section, in the order of the page
 * @param quotes in their own words
 * @param advice by audience
 * @param provenance how it was built
 */
public record PersonaDocument(
        String name,
        String role,
        String summary,
        String narrative,
        List<Statement> statements,
        List<Quotation> quotes,
        List<Advice> advice,
        Provenance provenance)
        implements Serializable {

    public PersonaDocument {
        name = name == null ? "" : name;
        role = role == null ? "" : role;
        summary = summary == null ? "" : summary;
        narrative = narrative == null ? "" : narrative;
        statements = statements == null ? List.of() : List.copyOf(statements);
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
        advice = advice == null ? List.of() : List.copyOf(advice);
    }

    /** The statements a page shows in that section. */
    public List<Statement> shown(Section section) {
        return statements.stream()
                .filter(statement -> statement.shown() && statement.section() == section)
                .toList();
    }
}
