package org.waymark.persona.persona;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps what was measured apart from what people write: whoever saves a persona, by page or by program, can change its
 * words and its order, but no figure and nothing of its origin.
 */
final class MeasuredParts {

    private MeasuredParts() {}

    /** The edited document with the evidence and provenance of the stored one. */
    static PersonaDocument restore(PersonaDocument edited, PersonaDocument stored) {
        Map<String, Statement> measured = stored.statements().stream()
                .filter(statement -> statement.kind() == StatementKind.MEASURED)
                .collect(Collectors.toMap(Statement::id, Function.identity()));
        List<Statement> statements = edited.statements().stream()
                .map(statement -> restore(statement, measured.get(statement.id())))
                .toList();
        return new PersonaDocument(
                edited.name(),
                edited.role(),
                edited.summary(),
                edited.narrative(),
                statements,
                edited.quotes(),
                edited.advice(),
                stored.provenance());
    }

    private static Statement restore(Statement edited, Statement measured) {
        if (measured != null) {
            return new Statement(
                    edited.id(),
                    edited.section(),
                    StatementKind.MEASURED,
                    edited.text(),
                    edited.shown(),
                    measured.evidence());
        }
        StatementKind kind =
                edited.kind() == StatementKind.ILLUSTRATIVE ? StatementKind.ILLUSTRATIVE : StatementKind.INFERRED;
        return new Statement(edited.id(), edited.section(), kind, edited.text(), edited.shown(), null);
    }
}
