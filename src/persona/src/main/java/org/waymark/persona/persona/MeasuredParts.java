package org.waymark.persona.persona;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps what was measured apart from what people write: whoever saves a persona, by page or by program, can change its
 * words and its order, but no figure and nothing of its origin. A measured statement that is left out is hidden, not lost:
 * a journey map may refer to it.
 */
final class MeasuredParts {

    private MeasuredParts() {}

    /** The edited document with the evidence and provenance of the stored one. */
    static PersonaDocument restore(PersonaDocument edited, PersonaDocument stored) {
        Map<String, Statement> left = stored.statements().stream()
                .filter(statement -> statement.kind() == StatementKind.MEASURED)
                .collect(Collectors.toMap(Statement::id, Function.identity(), (one, two) -> one, LinkedHashMap::new));
        List<Statement> kept = edited.statements().stream()
                .map(statement -> restore(statement, left.remove(statement.id())))
                .toList();
        List<Statement> statements = Stream.concat(
                        kept.stream(), left.values().stream().map(MeasuredParts::hidden))
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
                    measured.id(),
                    edited.section() == null ? measured.section() : edited.section(),
                    StatementKind.MEASURED,
                    edited.text() == null || edited.text().isBlank() ? measured.text() : edited.text(),
                    edited.shown(),
                    measured.evidence());
        }
        StatementKind kind =
                edited.kind() == StatementKind.ILLUSTRATIVE ? StatementKind.ILLUSTRATIVE : StatementKind.INFERRED;
        return new Statement(edited.id(), edited.section(), kind, edited.text(), edited.shown(), null);
    }

    private static Statement hidden(Statement measured) {
        return new Statement(
                measured.id(), measured.section(), measured.kind(), measured.text(), false, measured.evidence());
    }
}
