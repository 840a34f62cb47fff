package org.waymark.portal.respond;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.kernel.Problem;
import org.waymark.portal.page.Texts;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.response.OpenPage;

/** One page of a questionnaire as a respondent sees it. */
public final class ShownPage {

    private final Questionnaire asked;
    private final int version;
    private final String language;
    private final OpenPage form;
    private final List<AskedQuestion> questions;

    /** @param problems what to say of it, each at a question's code */
    ShownPage(Questionnaire asked, int version, String language, OpenPage form, List<Problem> problems, Texts texts) {
        this.asked = asked;
        this.version = version;
        this.language = language;
        this.form = form;
        this.questions = page().questions().stream()
                .map(question -> {
                    Optional<Problem> problem = problems.stream()
                            .filter(found -> found.path().equals(question.code()))
                            .findFirst();
                    return new AskedQuestion(
                            question,
                            language,
                            form.fields(),
                            texts,
                            problem.map(found -> texts.get(found.key(), found.values()))
                                    .orElse(null));
                })
                .toList();
    }

    public String getTitle() {
        return page().title().in(language);
    }

    public List<AskedQuestion> getQuestions() {
        return questions;
    }

    /** The questions to mend. */
    public List<AskedQuestion> getWrong() {
        return questions.stream()
                .filter(question -> question.getProblem() != null)
                .toList();
    }

    /** From 1. */
    public int getNumber() {
        return form.index() + 1;
    }

    public int getCount() {
        return asked.pages().size();
    }

    public boolean isFirst() {
        return form.index() == 0;
    }

    public boolean isLast() {
        return form.index() == asked.pages().size() - 1;
    }

    /** From this page to the end. */
    public int getMinutesLeft() {
        return TimeNeeded.minutes(
                asked.pages().subList(form.index(), asked.pages().size()), language);
    }

    /** What the form brings back besides the answers, by name. */
    public Map<String, Integer> getState() {
        return Map.of(":page", form.index(), ":revision", form.revision(), ":version", version);
    }

    private Page page() {
        return asked.pages().get(form.index());
    }
}
