package org.waymark.portal.library;

import java.util.UUID;

/**
 * A drawn face that helps to tell personas apart. It illustrates and claims nothing: it follows from the persona's
 * identifier, not from the people behind it.
 *
 * @param skin colour of the face
 * @param hair colour of the hair
 * @param style which of the hair styles
 * @param glasses whether it wears glasses
 */
public record Portrait(String skin, String hair, int style, boolean glasses) {

    private static final String[] SKINS = {"#f0c8a8", "#d9a47a", "#c98f6b", "#a56a45", "#7c4a2d"};
    private static final String[] HAIRS = {"#3a2d28", "#6b4a2f", "#a8773f", "#8c8c8c", "#1f2430"};
    static final int STYLES = 4;

    static Portrait of(UUID persona) {
        long bits = persona.getLeastSignificantBits();
        return new Portrait(
                SKINS[Math.floorMod(bits, SKINS.length)],
                HAIRS[Math.floorMod(bits >> 8, HAIRS.length)],
                Math.floorMod(bits >> 16, STYLES),
                Math.floorMod(bits >> 24, 3) == 0);
    }
}
