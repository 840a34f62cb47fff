package org.waymark.persona.persona;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps what was measured apart from what people write: whoever saves a persona, by page or by program, can change its
 * words and its order, but no figure and nothing of its origin.
 */
final class MeasuredParts {

    private MeasuredParts() {}

    /**
     * The edited document with the evidence and provenance of the stored one. A measured statement that was left out
     * stays, hidden: what was found does not get lost by what is written.
     */
    static PersonaDocument restore(PersonaDocument edited, PersonaDocument stored) {
        Map<String, Statement> measured = stored.statements().stream()
                .filter(statement -> statement.kind() == StatementKind.MEASURED)
                .collect(Collectors.toMap(Statement::id, Function.identity()));
        Set<String> kept = edited.statements().stream().map(Statement::id).collect(Collectors.toSet());
        List<Statement> statements = Stream.concat(
                        edited.statements().stream().map(statement -> restore(statement, measured.get(statement.id()))),
                        stored.statements().stream()
                                .filter(statement -> statement.kind() == StatementKind.MEASURED)
                                .filter(statement -> !kept.contains(statement.id()))
                                .map(MeasuredParts::hidden))
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

    private static Statement hidden(Statement statement) {
        return new Statement(
                statement.id(), statement.section(), statement.kind(), statement.text(), false, statement.evidence());
    }
}
