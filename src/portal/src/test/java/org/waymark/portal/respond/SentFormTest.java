package org.waymark.portal.respond;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentFormTest {

    @Test
    void ourFieldsAreToldFromAnswersEvenWhenAQuestionIsCalledLikeOne() {
        SentForm sent = SentForm.of(Map.of(
                ":token", new String[] {"T"},
                ":turn", new String[] {"next"},
                ":page", new String[] {"2"},
                ":revision", new String[] {"3"},
                ":version", new String[] {"1"},
                ":language", new String[] {"de"},
                "page", new String[] {"7"},
                "Q6", new String[] {"a", "b"}));

        assertEquals("T", sent.token());
        assertEquals("next", sent.turn());
        assertEquals(2, sent.page());
        assertEquals(3, sent.revision());
        assertEquals(1, sent.version());
        assertEquals("de", sent.language());
        assertEquals(Map.of("page", List.of("7"), "Q6", List.of("a", "b")), sent.answers());
        assertEquals(List.of("2"), sent.everything().get(":page"));
    }

    @Test
    void whatIsMissingOrNoNumberCountsAsNothing() {
        SentForm sent = SentForm.of(Map.of(":page", new String[] {"-1"}, ":revision", new String[] {"9999999999"}));

        assertEquals(new SentForm("", "", 0, 0, 0, "", Map.of(), sent.everything()), sent);
    }
}
