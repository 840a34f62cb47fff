package org.waymark.persona.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonaCodeTest {

    @Test
    void aNameBecomesAPlainWord() {
        assertEquals("paula-planner", code("Paula Planner"));
        assertEquals("zoe-grosse", code("  Zoë Große! "));
        assertEquals("uber-30", code("Über 30"));
    }

    @Test
    void aNameWithoutPlainLettersIsCalledAPersona() {
        assertEquals("persona", code("田中"));
        assertEquals("persona", code("***"));
    }

    @Test
    void aLongNameIsCutAndNeverEndsWithADash() {
        assertEquals("a".repeat(60), code("a".repeat(100)));
        assertEquals("a".repeat(59), code("a".repeat(59) + " b"));
    }

    @Test
    void aNameThatIsTakenGetsTheNextFreeNumber() {
        Set<String> taken = Set.of("paula", "paula-2");

        assertEquals("paula-3", PersonaCode.of("Paula", taken::contains));
    }

    private static String code(String name) {
        return PersonaCode.of(name, code -> false);
    }
}
