package org.waymark.portal.workspace.survey;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.kernel.Problem;
import org.waymark.portal.page.Texts;
import org.waymark.survey.questionnaire.Arrangement;
import org.waymark.survey.questionnaire.PreFlight;
import org.waymark.survey.questionnaire.Questionnaire;

/**
 * Something to do before a questionnaire can be published, said so that one can go there and do it.
 *
 * @param part what to open for it
 * @param field where it is within the part, as in {@code options[1].label}; empty for the part itself
 * @param language the language it is about; empty when it is about all
 * @param address the parameters of the editor's address that lead to it
 * @param where the place in words
 * @param sentence what is to be done
 */
public record ToDo(Selection part, String field, String language, String address, String where, String sentence)
        implements Serializable {

    private static final Pattern PATH = Pattern.compile("pages\\[(\\d+)](?:\\.questions\\[(\\d+)])?(?:\\.(.+))?");
    private static final Pattern PART = Pattern.compile("(options|items|scale\\.labels)[\\[.](-?\\d+).*");
    private static final String UNTRANSLATED = "questionnaire.text.missing";

    /** Everything {@link PreFlight} finds, in the order of the questionnaire. */
    static List<ToDo> list(Questionnaire questionnaire, Texts texts) {
        var all = new ArrayList<ToDo>();
        PreFlight.check(questionnaire).forEach(problem -> all.add(of(problem, questionnaire, texts)));
        all.sort(Comparator.comparingInt((ToDo toDo) -> toDo.part.page())
                .thenComparingInt(toDo -> toDo.part.question()));
        return all;
    }

    private static ToDo of(Problem problem, Questionnaire questionnaire, Texts texts) {
        Matcher path = PATH.matcher(problem.path());
        Selection part = Selection.TEXTS;
        String field = problem.path();
        if (path.matches()) {
            int page = Integer.parseInt(path.group(1));
            part = path.group(2) == null
                    ? Selection.ofPage(page)
                    : new Selection(page, Integer.parseInt(path.group(2)));
            field = path.group(3) == null ? "" : path.group(3);
        }
        Object[] values = problem.values().toArray();
        String language = "";
        if (problem.key().equals(UNTRANSLATED)) {
            language = problem.values().get(0);
            values[0] = Languages.name(language);
        }
        return new ToDo(
                part,
                field,
                language,
                address(part.address(questionnaire), field, language),
                where(part, field, questionnaire, texts),
                texts.get(problem.key(), values));
    }

    private static String address(String part, String field, String language) {
        var parameters = new ArrayList<String>();
        parameters.add(part);
        parameters.add(field.isEmpty() ? "" : "field=" + URLEncoder.encode(field, StandardCharsets.UTF_8));
        parameters.add(language.isEmpty() ? "" : "language=" + language);
        parameters.removeIf(String::isEmpty);
        return String.join("&", parameters);
    }

    private static String where(Selection part, String field, Questionnaire questionnaire, Texts texts) {
        if (part.isTexts()) {
            return field.equals("pages") ? "" : texts.get("builder." + field);
        }
        if (part.isPage()) {
            return within(texts.get("builder.page.number", part.page() + 1), field, texts);
        }
        String code = Arrangement.at(questionnaire, part.place()).code();
        String question =
                code.isEmpty() ? texts.get("builder.question.number", part.question() + 1, part.page() + 1) : code;
        return within(question, field, texts);
    }

    private static String within(String name, String field, Texts texts) {
        Matcher detail = PART.matcher(field);
        if (detail.matches()) {
            int number = Integer.parseInt(detail.group(2)) + (detail.group(1).startsWith("scale") ? 0 : 1);
            return name + ", " + texts.get("builder.within." + detail.group(1), String.valueOf(number));
        }
        return texts.has("builder.within." + field) ? name + ", " + texts.get("builder.within." + field) : name;
    }
}
