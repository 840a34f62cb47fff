package org.waymark.portal.respond;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void theAddressCountsMoreThanTheBrowser() {
        assertEquals(List.of("de", "fr", "en"), Languages.preferred("de", "fr-CA,en;q=0.5"));
    }

    @Test
    void whatIsNoLanguageCodeIsIgnored() {
        for (String asked : List.of("de-DE", "", "DE", "en__'+alert(1)+'", "../../x", "d\n", "\u0000\u0000")) {
            assertEquals(List.of("es"), Languages.preferred(asked, "es"), asked);
        }
        assertEquals(List.of(), Languages.preferred(null, null));
        assertEquals(List.of(), Languages.preferred(null, ";;q=nonsense,,"));
    }

    @Test
    void theBrowsersLanguagesAreOrderedByItsPreference() {
        assertEquals(List.of("it", "en"), Languages.preferred(null, "en;q=0.3, it;q=0.9, *;q=0.1"));
    }

    @Test
    void ourOwnWordsFallBackToEnglish() {
        assertEquals("de", Languages.ours("de"));
        assertEquals("en", Languages.ours("it"));
        assertEquals("fr", Languages.ours(List.of("it", "fr")));
        assertEquals("en", Languages.ours(List.of()));
    }

    @Test
    void aLanguageIsCalledAsItsSpeakersCallIt() {
        assertEquals("Deutsch", Languages.nameOf("de"));
        assertEquals("Français", Languages.nameOf("fr"));
        assertEquals("Español", Languages.nameOf("es"));
    }

    @Test
    void arabicIsReadFromTheRight() {
        assertEquals("rtl", Languages.direction("ar"));
        assertEquals("ltr", Languages.direction("de"));
    }
}
