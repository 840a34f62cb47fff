package org.waymark.portal.respond;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words for respondents in every language of ours. */
class RespondTextsTest {

    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @CsvSource({"respond, de", "respond, fr", "respond, es", "answer, de", "answer, fr", "answer, es"})
    void everyLanguageSaysEverythingWithTheSameValues(String bundle, String language) {
        assertEquals(values(texts(bundle, "en")), values(texts(bundle, language)));
    }

    @ParameterizedTest
    @CsvSource({
        "respond, en",
        "respond, de",
        "respond, fr",
        "respond, es",
        "answer, en",
        "answer, de",
        "answer, fr",
        "answer, es"
    })
    void noTextHasAnApostropheThatFillingInValuesWouldSwallow(String bundle, String language) {
        texts(bundle, language).forEach((key, text) -> assertFalse(text.contains("'"), key));
    }

    /** The values each text names, by key. */
    private static Map<String, List<String>> values(Map<String, String> texts) {
        var values = new TreeMap<String, List<String>>();
        texts.forEach((key, text) -> values.put(
                key,
                VALUE.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .sorted()
                        .toList()));
        return values;
    }

    /** What stands in the file of this language, without what it would inherit from English. */
    private static Map<String, String> texts(String bundle, String language) {
        String file =
                "/org/waymark/portal/text/" + bundle + (language.equals("en") ? "" : "_" + language) + ".properties";
        var properties = new Properties();
        try (var reader =
                new InputStreamReader(RespondTextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
