package org.waymark.portal.workspace.survey;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.survey.questionnaire.Arrangement;
import org.waymark.survey.questionnaire.Place;
import org.waymark.survey.questionnaire.Questionnaire;

/**
 * What the editor shows: a question, a page, or the texts around them.
 *
 * @param page from 0; -1 for the texts around the pages
 * @param question position on the page, from 0; -1 for the page itself
 */
public record Selection(int page, int question) implements Serializable {

    static final Selection TEXTS = new Selection(-1, -1);

    static Selection of(Place place) {
        return new Selection(place.page(), place.question());
    }

    static Selection ofPage(int page) {
        return new Selection(page, -1);
    }

    /** Reads what {@link #toString()} wrote; the texts when it is something else or no longer there. */
    static Selection parse(String written, Questionnaire questionnaire) {
        if (written == null || !written.matches("\\d{1,4}(-\\d{1,4})?")) {
            return TEXTS;
        }
        String[] parts = written.split("-");
        var read = new Selection(Integer.parseInt(parts[0]), parts.length == 1 ? -1 : Integer.parseInt(parts[1]));
        return read.isIn(questionnaire) ? read : TEXTS;
    }

    /**
     * Reads the parameters of an address.
     *
     * @param question code of a question, or page and position as in {@code 2.3}, both from 1; null without
     * @param page number of a page, from 1; null without
     */
    static Selection addressed(String question, String page, Questionnaire questionnaire) {
        for (int p = 0; p < questionnaire.pages().size(); p++) {
            for (int q = 0; q < questionnaire.pages().get(p).questions().size(); q++) {
                var place = new Place(p, q);
                String code = Arrangement.at(questionnaire, place).code();
                if (code.equals(question) || ((p + 1) + "." + (q + 1)).equals(question)) {
                    return of(place);
                }
            }
        }
        for (int p = 0; p < questionnaire.pages().size(); p++) {
            if (String.valueOf(p + 1).equals(page)) {
                return ofPage(p);
            }
        }
        return TEXTS;
    }

    boolean isIn(Questionnaire questionnaire) {
        return this.equals(TEXTS)
                || page < questionnaire.pages().size()
                        && question
                                < questionnaire.pages().get(page).questions().size();
    }

    public boolean isTexts() {
        return page < 0;
    }

    public boolean isPage() {
        return page >= 0 && question < 0;
    }

    public boolean isQuestion() {
        return question >= 0;
    }

    Place place() {
        return new Place(page, question);
    }

    /** The parameters that lead here also after a reload: by code while it is unique, by position otherwise. */
    String address(Questionnaire questionnaire) {
        if (isTexts()) {
            return "";
        }
        if (isPage()) {
            return "page=" + (page + 1);
        }
        String code = Arrangement.at(questionnaire, place()).code();
        List<String> codes = questionnaire.questions().map(q -> q.code()).toList();
        boolean unique = !code.isEmpty() && codes.indexOf(code) == codes.lastIndexOf(code);
        return "question="
                + (unique ? URLEncoder.encode(code, StandardCharsets.UTF_8) : (page + 1) + "." + (question + 1));
    }

    /** Where it stands: {@code 0-3} for the fourth question of the first page, {@code 0} for that page. */
    @Override
    public String toString() {
        if (isTexts()) {
            return "";
        }
        return isPage() ? String.valueOf(page) : page + "-" + question;
    }
}
