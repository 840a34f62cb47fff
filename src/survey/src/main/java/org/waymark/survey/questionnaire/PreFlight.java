package org.waymark.survey.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.kernel.Problem;
import org.waymark.survey.api.Variable;

/**
 * What stands between a draft and its publication. A draft may be incomplete; a published questionnaire is read by
 * people, answered, stored and computed with, and cannot be mended.
 */
public final class PreFlight {

    /** Codes become column names in files and in other people's software. */
    public static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,39}");

    private static final Pattern OPTION_CODE = Pattern.compile("[A-Za-z0-9_.+-]{1,40}");

    private final Questionnaire questionnaire;
    private final ProblemList problems = new ProblemList();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> variableCodes = new HashSet<>();

    private PreFlight(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** Everything to mend first, each at its path; empty when the questionnaire can be published. */
    public static List<Problem> check(Questionnaire questionnaire) {
        var check = new PreFlight(questionnaire);
        check.questionnaire();
        return check.problems.all();
    }

    private void questionnaire() {
        requireText("title", questionnaire.title());
        if (questionnaire.questions().findAny().isEmpty()) {
            problems.add("pages", "questionnaire.empty");
        }
        for (int p = 0; p < questionnaire.pages().size(); p++) {
            Page page = questionnaire.pages().get(p);
            for (int q = 0; q < page.questions().size(); q++) {
                question(page.questions().get(q), "pages[" + p + "].questions[" + q + ']');
            }
        }
    }

    private void question(Question question, String path) {
        if (!CODE.matcher(question.code()).matches()) {
            problems.add(path + ".code", "questionnaire.code", question.code());
        } else if (!codes.add(question.code())) {
            problems.add(path + ".code", "questionnaire.code.twice", question.code());
        }
        requireText(path + ".text", question.text());
        if (question.type().hasOptions()) {
            options(question, path);
        }
        if (question.type() == QuestionType.BATTERY) {
            items(question, path);
        }
        if (question.range() != null) {
            range(question.range(), path);
        }
        for (Variable variable : question.variables(questionnaire.language())) {
            if (!variableCodes.add(variable.code())) {
                problems.add(path + ".code", "questionnaire.variable.twice", variable.code());
            }
        }
    }

    private void options(Question question, String path) {
        if (question.options().size() < 2) {
            problems.add(path + ".options", "questionnaire.options.few", question.code());
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < question.options().size(); i++) {
            Option option = question.options().get(i);
            String at = path + ".options[" + i + ']';
            partCode(option.code(), seen, at);
            requireText(at + ".label", option.label());
        }
    }

    private void items(Question question, String path) {
        if (question.items().isEmpty()) {
            problems.add(path + ".items", "questionnaire.items.none", question.code());
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < question.items().size(); i++) {
            Item item = question.items().get(i);
            String at = path + ".items[" + i + ']';
            partCode(item.code(), seen, at);
            requireText(at + ".text", item.text());
        }
    }

    private void partCode(String code, Set<String> seen, String at) {
        if (!OPTION_CODE.matcher(code).matches()) {
            problems.add(at + ".code", "questionnaire.option.code", code);
        } else if (!seen.add(code)) {
            problems.add(at + ".code", "questionnaire.code.twice", code);
        }
    }

    private void range(Question.NumberRange range, String path) {
        if (range.minimum() != null && range.maximum() != null && range.minimum() > range.maximum()) {
            problems.add(path + ".range", "questionnaire.range", range.minimum(), range.maximum());
        }
    }

    private void requireText(String path, LocalText text) {
        for (String language : questionnaire.languages()) {
            if (text.exactlyIn(language).isEmpty()) {
                problems.add(path, "questionnaire.text.missing", language);
            }
        }
    }
}
