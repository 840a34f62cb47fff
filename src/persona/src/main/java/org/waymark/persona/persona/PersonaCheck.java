package org.waymark.persona.persona;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.kernel.Problem;

/** Whether what somebody wrote can stand on a persona page. */
final class PersonaCheck {

    static final int NAME_LIMIT = 100;
    static final int ROLE_LIMIT = 200;
    static final int SUMMARY_LIMIT = 1_000;
    static final int TEXT_LIMIT = 20_000;

    private final PersonaDocument document;
    private final List<Problem> problems = new ArrayList<>();

    private PersonaCheck(PersonaDocument document) {
        this.document = document;
    }

    static List<Problem> check(PersonaDocument document) {
        var check = new PersonaCheck(document);
        check.words();
        check.statements();
        check.quotes();
        check.advice();
        return check.problems;
    }

    private void words() {
        if (document.name().isBlank() || document.name().length() > NAME_LIMIT) {
            note("name", "persona.name.length", NAME_LIMIT);
        }
        limit("role", document.role(), ROLE_LIMIT);
        limit("summary", document.summary(), SUMMARY_LIMIT);
        limit("narrative", document.narrative(), TEXT_LIMIT);
    }

    private void statements() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < document.statements().size(); i++) {
            Statement statement = document.statements().get(i);
            String path = "statements[" + i + "]";
            if (statement.id() == null || statement.id().isBlank()) {
                note(path + ".id", "persona.statement.id");
            } else if (!ids.add(statement.id())) {
                note(path + ".id", "persona.statement.twice");
            }
            if (statement.section() == null) {
                note(path + ".section", "persona.statement.section");
            }
            text(path + ".text", statement.text());
        }
    }

    private void quotes() {
        for (int i = 0; i < document.quotes().size(); i++) {
            Quotation quote = document.quotes().get(i);
            text("quotes[" + i + "].words", quote.words());
            limit("quotes[" + i + "].source", quote.source(), ROLE_LIMIT);
        }
    }

    private void advice() {
        for (int i = 0; i < document.advice().size(); i++) {
            Advice advice = document.advice().get(i);
            if (advice.audience() == null) {
                note("advice[" + i + "].audience", "persona.advice.audience");
            }
            for (int j = 0; j < advice.actions().size(); j++) {
                text("advice[" + i + "].actions[" + j + "]", advice.actions().get(j));
            }
        }
    }

    private void text(String path, String text) {
        if (text == null || text.isBlank() || text.length() > TEXT_LIMIT) {
            note(path, "persona.text.length", TEXT_LIMIT);
        }
    }

    private void limit(String path, String text, int limit) {
        if (text != null && text.length() > limit) {
            note(path, "persona.text.long", limit);
        }
    }

    private void note(String path, String key, Object... values) {
        problems.add(Problem.at(path, key, values));
    }
}
