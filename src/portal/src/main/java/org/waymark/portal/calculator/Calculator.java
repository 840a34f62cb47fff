package org.waymark.portal.calculator;

import java.io.Serializable;
import java.util.List;
import org.waymark.kernel.InvalidInputException;
import org.waymark.portal.page.Texts;

/**
 * A calculator.
 *
 * @param <R> what it computes, with the names that programs read
 */
public interface Calculator<R extends Record> {

    /** Its name in addresses. */
    String name();

    List<Field> fields();

    /** @throws InvalidInputException with everything that cannot be used, each at its field */
    R compute(Given given);

    /** The result in words. */
    Answer say(R result, Texts texts);

    /**
     * What a person reads.
     *
     * @param value the number asked for
     * @param sentence what it means
     * @param method the formula and where it comes from
     */
    record Answer(String value, String sentence, String method) implements Serializable {}
}
