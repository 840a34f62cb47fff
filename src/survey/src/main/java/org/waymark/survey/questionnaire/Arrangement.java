package org.waymark.survey.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Puts questions and pages in order. Every method returns a changed copy of the questionnaire.
 *
 * <p>All throw {@link IndexOutOfBoundsException} for a place that does not exist.
 */
public final class Arrangement {

    private static final Pattern NUMBERED = Pattern.compile("Q(\\d{1,6})");

    private Arrangement() {}

    public static Questionnaire add(Questionnaire questionnaire, Place place, Question question) {
        return onPage(questionnaire, place.page(), questions -> questions.add(place.question(), question));
    }

    public static Questionnaire replace(Questionnaire questionnaire, Place place, Question question) {
        return onPage(questionnaire, place.page(), questions -> questions.set(place.question(), question));
    }

    public static Questionnaire remove(Questionnaire questionnaire, Place place) {
        return onPage(questionnaire, place.page(), questions -> questions.remove(place.question()));
    }

    /** @param to where the question stands afterwards */
    public static Questionnaire move(Questionnaire questionnaire, Place from, Place to) {
        Question moved = at(questionnaire, from);
        return add(remove(questionnaire, from), to, moved);
    }

    public static Question at(Questionnaire questionnaire, Place place) {
        return questionnaire.pages().get(place.page()).questions().get(place.question());
    }

    /** The place before, which may be the last of the page before; the same place when there is none. */
    public static Place before(Questionnaire questionnaire, Place place) {
        if (place.question() > 0) {
            return new Place(place.page(), place.question() - 1);
        }
        int page = place.page() - 1;
        return page < 0
                ? place
                : new Place(page, questionnaire.pages().get(page).questions().size());
    }

    /** The place after, which may be the first of the page after; the same place when there is none. */
    public static Place after(Questionnaire questionnaire, Place place) {
        if (place.question() + 1
                < questionnaire.pages().get(place.page()).questions().size()) {
            return new Place(place.page(), place.question() + 1);
        }
        int page = place.page() + 1;
        return page < questionnaire.pages().size() ? new Place(page, 0) : place;
    }

    /** The end of a page. */
    public static Place endOf(Questionnaire questionnaire, int page) {
        return new Place(page, questionnaire.pages().get(page).questions().size());
    }

    public static Questionnaire addPage(Questionnaire questionnaire, int index, Page page) {
        return withPages(questionnaire, pages -> pages.add(index, page));
    }

    public static Questionnaire replacePage(Questionnaire questionnaire, int index, Page page) {
        return withPages(questionnaire, pages -> pages.set(index, page));
    }

    public static Questionnaire removePage(Questionnaire questionnaire, int index) {
        return withPages(questionnaire, pages -> pages.remove(index));
    }

    /** @param to where the page stands afterwards */
    public static Questionnaire movePage(Questionnaire questionnaire, int from, int to) {
        return withPages(questionnaire, pages -> pages.add(to, pages.remove(from)));
    }

    /** A code for the next question: Q and one more than the highest number there is. */
    public static String nextCode(Questionnaire questionnaire) {
        OptionalInt highest = questionnaire
                .questions()
                .map(question -> NUMBERED.matcher(question.code()))
                .filter(code -> code.matches())
                .mapToInt(code -> Integer.parseInt(code.group(1)))
                .max();
        return "Q" + (highest.orElse(0) + 1);
    }

    private static Questionnaire onPage(Questionnaire questionnaire, int index, Consumer<List<Question>> change) {
        Page page = questionnaire.pages().get(index);
        var questions = new ArrayList<>(page.questions());
        change.accept(questions);
        return replacePage(questionnaire, index, new Page(page.title(), questions));
    }

    private static Questionnaire withPages(Questionnaire questionnaire, Consumer<List<Page>> change) {
        var pages = new ArrayList<>(questionnaire.pages());
        change.accept(pages);
        return questionnaire.withPages(pages);
    }
}
