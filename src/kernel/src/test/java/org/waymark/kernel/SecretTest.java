package org.waymark.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void aSecretHas43CharactersThatMayStandInAUrl() {
        assertTrue(Secret.create().matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void tenThousandSecretsAreAllDifferent() {
        var seen = new HashSet<String>();
        Stream.generate(Secret::create).limit(10_000).forEach(seen::add);
        assertEquals(10_000, seen.size());
    }

    @Test
    void theHashIsTheSha256OfTheSecret() {
        // printf abc | sha256sum
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Secret.hash("abc"));
    }

    @Test
    void aDerivedSecretIsTheSameForOnePurposeAndUnrelatedForAnother() {
        String secret = Secret.create();
        assertEquals(Secret.derive(secret, "receipt"), Secret.derive(secret, "receipt"));
        assertNotEquals(Secret.derive(secret, "receipt"), Secret.derive(secret, "form"));
        assertTrue(Secret.derive(secret, "receipt").matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}"));
    }

    @Test
    void aReadableCodeHasNoCharactersThatLookAlikeInCapitalsOrInSmallLetters() {
        assertTrue(Stream.generate(() -> Secret.createReadable(2))
                .limit(2_000)
                .allMatch(code -> code.matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}")));
    }

    @Test
    void aMissingValueEqualsNothing() {
        assertFalse(Secret.equal(null, null));
        assertFalse(Secret.equal("a", null));
        assertTrue(Secret.equal("a", "a"));
    }
}
