package org.waymark.portal.respond;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.survey.response.OpenPage;

/**
 * A form as the browser sent it. Our own fields begin with a colon, which the code of a question cannot hold.
 *
 * @param token proves that the form came from a page of ours
 * @param turn the button that was pressed
 * @param page the page it stood on, from 0
 * @param revision how often that page had been saved when it was shown
 * @param version number of the questionnaire it showed
 * @param language the language it was shown in
 * @param answers everything else, by name
 * @param everything as it was sent
 */
record SentForm(
        String token,
        String turn,
        int page,
        int revision,
        int version,
        String language,
        Map<String, List<String>> answers,
        Map<String, List<String>> everything) {

    static SentForm of(Map<String, String[]> parameters) {
        var answers = new LinkedHashMap<String, List<String>>();
        var everything = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            everything.put(name, List.of(values));
            if (!name.startsWith(":")) {
                answers.put(name, List.of(values));
            }
        });
        return new SentForm(
                own(parameters, ":token"),
                own(parameters, ":turn"),
                number(parameters, ":page"),
                number(parameters, ":revision"),
                number(parameters, ":version"),
                own(parameters, ":language"),
                answers,
                everything);
    }

    /** The page as it stood in the browser, as if it had been saved so often. */
    OpenPage asShown(int savedSoOften) {
        return new OpenPage(page, savedSoOften, answers, List.of());
    }

    private static String own(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static int number(Map<String, String[]> parameters, String name) {
        String value = own(parameters, name);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
