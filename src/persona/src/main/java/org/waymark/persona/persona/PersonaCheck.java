package org.waymark.persona.persona;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.kernel.Problem;

/** Whether what was written of a persona is complete and of a length that pages can show. */
final class PersonaCheck {

    private static final int NAME_LIMIT = 100;
    private static final int ROLE_LIMIT = 200;
    private static final int SUMMARY_LIMIT = 1_000;
    private static final int TEXT_LIMIT = 20_000;

    private final PersonaDocument document;
    private final List<Problem> problems = new ArrayList<>();

    private PersonaCheck(PersonaDocument document) {
        this.document = document;
    }

    static List<Problem> check(PersonaDocument document) {
        var check = new PersonaCheck(document);
        check.portrait();
        check.statements();
        check.quotes();
        check.advice();
        return check.problems;
    }

    private void portrait() {
        if (document.name().isBlank() || document.name().length() > NAME_LIMIT) {
            note("name", "persona.name.length", NAME_LIMIT);
        }
        text("role", document.role(), ROLE_LIMIT);
        text("summary", document.summary(), SUMMARY_LIMIT);
        text("narrative", document.narrative(), TEXT_LIMIT);
    }

    private void statements() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < document.statements().size(); i++) {
            Statement statement = document.statements().get(i);
            String path = "statements[" + i + "]";
            if (statement.id() == null || statement.id().isBlank()) {
                note(path + ".id", "persona.statement.unnamed");
            } else if (!ids.add(statement.id())) {
                note(path + ".id", "persona.statement.twice");
            }
            if (statement.section() == null) {
                note(path + ".section", "persona.statement.nowhere");
            }
            text(path + ".text", statement.text(), SUMMARY_LIMIT);
        }
    }

    private void quotes() {
        for (int i = 0; i < document.quotes().size(); i++) {
            text("quotes[" + i + "].words", document.quotes().get(i).words(), SUMMARY_LIMIT);
            text("quotes[" + i + "].source", document.quotes().get(i).source(), ROLE_LIMIT);
        }
    }

    private void advice() {
        for (int i = 0; i < document.advice().size(); i++) {
            Advice advice = document.advice().get(i);
            if (advice.audience() == null) {
                note("advice[" + i + "].audience", "persona.advice.audience");
            }
            for (int a = 0; a < advice.actions().size(); a++) {
                text("advice[" + i + "].actions[" + a + "]", advice.actions().get(a), SUMMARY_LIMIT);
            }
        }
    }

    private void text(String path, String text, int limit) {
        if (text == null) {
            note(path, "persona.text.missing");
        } else if (text.length() > limit) {
            note(path, "persona.text.long", limit);
        }
    }

    private void note(String path, String key, Object... values) {
        problems.add(Problem.at(path, key, values));
    }
}
