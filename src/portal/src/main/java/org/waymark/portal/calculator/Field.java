package org.waymark.portal.calculator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something a calculator asks for.
 *
 * @param name in addresses and keys
 * @param kind what is written into it
 * @param preset what stands in it at first; may be empty
 * @param choices words to choose from; empty for numbers
 */
public record Field(String name, Kind kind, String preset, List<String> choices) {

    public Field {
        choices = List.copyOf(choices);
    }

    /** What is written into a field. */
    public enum Kind {
        PERCENT,
        NUMBER,
        CHOICE
    }

    /** The preset number as programs write it, a share as a fraction of 1; empty when there is none. */
    public Optional<BigDecimal> presetForPrograms() {
        if (preset.isEmpty() || kind == Kind.CHOICE) {
            return Optional.empty();
        }
        var number = new BigDecimal(preset.replace("%", "").strip());
        return Optional.of(preset.endsWith("%") ? number.movePointLeft(2) : number);
    }

    static Field percent(String name, String preset) {
        return new Field(name, Kind.PERCENT, preset, List.of());
    }

    static Field number(String name, String preset) {
        return new Field(name, Kind.NUMBER, preset, List.of());
    }

    static <E extends Enum<E>> Field choice(String name, Class<E> type) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Given::word).toList();
        return new Field(name, Kind.CHOICE, words.get(0), words);
    }
}
