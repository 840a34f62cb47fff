package org.waymark.survey.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.kernel.Problem;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.Variable;

/**
 * What stands between a draft and its publication. A draft may be incomplete; a published questionnaire is read by
 * people, answered, stored and computed with, and cannot be mended.
 */
public final class PreFlight {

    /** Codes become column names in files and in other people's software. */
    public static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,39}");

    private static final Pattern PART_CODE = Pattern.compile("[A-Za-z0-9_.+-]{1,40}");

    private final Questionnaire questionnaire;
    private final ProblemList problems = new ProblemList();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> variableCodes = new HashSet<>();

    private PreFlight(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** Everything to mend before people are asked, each at its path; empty when the questionnaire can be published. */
    public static List<Problem> check(Questionnaire questionnaire) {
        var check = new PreFlight(questionnaire);
        check.document();
        check.promise();
        return check.problems.all();
    }

    /** The same without what only matters to people who will be asked: they have answered already, elsewhere. */
    public static List<Problem> checkUploaded(Questionnaire questionnaire) {
        var check = new PreFlight(questionnaire);
        check.document();
        return check.problems.all();
    }

    private void document() {
        if (questionnaire.title().in(questionnaire.language()).length() > SurveyService.TITLE_LIMIT) {
            problems.add("title", "survey.title.length", SurveyService.TITLE_LIMIT);
        }
        if (questionnaire.pages().isEmpty()) {
            problems.add("pages", "questionnaire.empty");
        }
        for (int p = 0; p < questionnaire.pages().size(); p++) {
            List<Question> questions = questionnaire.pages().get(p).questions();
            if (questions.isEmpty()) {
                problems.add("pages[" + p + ']', "questionnaire.page.empty");
            }
            for (int q = 0; q < questions.size(); q++) {
                question(questions.get(q), "pages[" + p + "].questions[" + q + ']');
            }
        }
        texts();
    }

    private void question(Question question, String path) {
        if (!CODE.matcher(question.code()).matches()) {
            problems.add(path + ".code", "questionnaire.code", question.code());
        } else if (!codes.add(question.code())) {
            problems.add(path + ".code", "questionnaire.code.twice", question.code());
        } else {
            variables(question, path);
        }
        if (question.type().hasOptions() && question.options().size() < 2) {
            problems.add(path + ".options", "questionnaire.options.few");
        }
        if (question.type() == QuestionType.BATTERY && question.items().isEmpty()) {
            problems.add(path + ".items", "questionnaire.items.none");
        }
        parts(question.options().stream().map(Option::code).toList(), path + ".options");
        parts(question.items().stream().map(Item::code).toList(), path + ".items");
        if (question.range() != null) {
            range(question.range(), path);
        }
    }

    /** A battery Q1 with an item a fills the column Q1_a; so would a question called Q1_a. */
    private void variables(Question question, String path) {
        for (String code : question.variables(questionnaire.language()).stream()
                .map(Variable::code)
                .distinct()
                .toList()) {
            if (!variableCodes.add(code)) {
                problems.add(path + ".code", "questionnaire.variable.twice", code);
            }
        }
    }

    private void parts(List<String> partCodes, String path) {
        var seen = new HashSet<String>();
        for (int i = 0; i < partCodes.size(); i++) {
            String code = partCodes.get(i);
            String at = path + '[' + i + "].code";
            if (!PART_CODE.matcher(code).matches()) {
                problems.add(at, "questionnaire.part.code", code);
            } else if (!seen.add(code)) {
                problems.add(at, "questionnaire.code.twice", code);
            }
        }
    }

    private void range(Question.NumberRange range, String path) {
        if (range.minimum() != null && range.maximum() != null && range.minimum() > range.maximum()) {
            problems.add(path + ".range", "questionnaire.range");
        }
    }

    private void texts() {
        for (PlacedText text : questionnaire.texts()) {
            for (String language : questionnaire.languages()) {
                if (text.isExpected() && !text.text().isIn(language)) {
                    problems.add(text.path(), "questionnaire.text.missing", language);
                }
            }
        }
    }

    /** Who promises that nothing links answers to a person does not ask for the person. */
    private void promise() {
        for (int p = 0; p < questionnaire.pages().size(); p++) {
            List<Question> questions = questionnaire.pages().get(p).questions();
            for (int q = 0; q < questions.size(); q++) {
                if (questionnaire.anonymity() == Anonymity.ANONYMOUS
                        && questions.get(q).role() == QuestionRole.IDENTITY) {
                    problems.add("pages[" + p + "].questions[" + q + "].role", "questionnaire.identity");
                }
            }
        }
    }
}
