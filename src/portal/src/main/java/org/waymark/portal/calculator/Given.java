package org.waymark.portal.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.portal.page.TypedNumber;

/**
 * What was given to a calculator, by field. Everything that cannot be used is noted at its field; what is read in its
 * place means nothing, so {@link #check} must be asked before computing.
 */
public final class Given {

    private final Map<String, String> values;
    private final boolean inPercent;
    private final List<Problem> problems = new ArrayList<>();

    private Given(Map<String, String> values, boolean inPercent) {
        this.values = values;
        this.inPercent = inPercent;
    }

    /** Values typed by a person, who writes shares in percent. */
    public static Given typed(Map<String, String> values) {
        return new Given(values, true);
    }

    /** Values sent by a program, which writes shares as fractions of 1. */
    public static Given sent(Map<String, String> values) {
        return new Given(values, false);
    }

    /** A share from 0 to 1, both excluded. */
    public double share(String field) {
        return share(field, Double.MIN_VALUE, Math.nextDown(1.0), "between");
    }

    /** A share greater than 0 and at most 1. */
    public double rate(String field) {
        return share(field, Double.MIN_VALUE, 1, "upTo");
    }

    /** A share from 0 to 1. */
    public double proportion(String field) {
        return share(field, 0, 1, "from");
    }

    private double share(String field, double least, double most, String range) {
        Optional<TypedNumber> read = read(field);
        if (read.isEmpty()) {
            return Double.NaN;
        }
        TypedNumber number = read.get();
        if (inPercent && !number.percent() && number.value() > 0 && number.value() < 1) {
            String typed = values.get(field).strip();
            note(field, "number.percentOrFraction", plain(Math.round(1e6 * number.value()) / 1e4), typed);
            return Double.NaN;
        }
        double share = inPercent || number.percent() ? number.value() / 100 : number.value();
        if (!(share >= least && share <= most)) {
            note(field, (inPercent ? "number.percent." : "number.fraction.") + range);
        }
        return share;
    }

    public double number(String field, double least, double most) {
        return within(field, read(field), least, most);
    }

    public long count(String field, long least, long most) {
        double value = within(field, inPercent ? read(field, TypedNumber::readWhole) : read(field), least, most);
        if (value != Math.rint(value) && !Double.isNaN(value)) {
            note(field, "number.whole");
        }
        return (long) value;
    }

    private double within(String field, Optional<TypedNumber> read, double least, double most) {
        if (read.isEmpty()) {
            return Double.NaN;
        }
        double value = read.get().value();
        if (read.get().percent() || !(value >= least && value <= most)) {
            note(field, "number.range", least, most);
        }
        return value;
    }

    /** A whole number; null when nothing was given. */
    public Long optionalCount(String field, long least, long most) {
        return isEmpty(field) ? null : (Long) count(field, least, most);
    }

    /** A constant by its name in small letters with hyphens. */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        String value = isEmpty(field) ? "" : values.get(field).strip();
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(value)) {
                return constant;
            }
        }
        note(field, "number.choice", value);
        return type.getEnumConstants()[0];
    }

    /** The word for a constant in addresses. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws InvalidInputException with everything noted so far, if anything was */
    public void check() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    void note(String field, String key, Object... details) {
        problems.add(Problem.at(field, key, details));
    }

    private boolean isEmpty(String field) {
        return values.get(field) == null || values.get(field).isBlank();
    }

    private Optional<TypedNumber> read(String field) {
        return read(field, TypedNumber::read);
    }

    private Optional<TypedNumber> read(String field, Function<String, Optional<TypedNumber>> reader) {
        if (isEmpty(field)) {
            note(field, "number.missing");
            return Optional.empty();
        }
        Optional<TypedNumber> number = reader.apply(values.get(field));
        if (number.isEmpty()) {
            note(field, "number.unreadable", values.get(field).strip());
        }
        return number;
    }

    private static String plain(double limit) {
        return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
    }
}
