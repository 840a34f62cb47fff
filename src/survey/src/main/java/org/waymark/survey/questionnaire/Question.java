package org.waymark.survey.questionnaire;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.Variable;
import org.waymark.survey.api.Variable.Category;

/**
 * One question. What does not belong to its type is dropped: options of a number, the order of a multiple choice.
 *
 * @param code unique within the questionnaire; hypotheses, data files and personas refer to it
 * @param type how it is asked
 * @param text what respondents read; for a battery the words before its items
 * @param help a second, smaller line
 * @param required whether a page is complete without it
 * @param ordered whether the options of a single choice form an order
 * @param reversed whether a rating, an ordered choice or a choice of yes and no is worded the other way round: what is
 *     high says the opposite of what is high elsewhere. Of a battery its items say so
 * @param role what it is for
 * @param dimension the kind of data it gives
 * @param options of a single or multiple choice
 * @param items of a battery
 * @param scale of a rating or a battery, from 1 to 5 unless said otherwise; of a recommendation (NPS) always from 0 to 10,
 *     with the labels given; null otherwise
 * @param range of a number; null when any will do
 */
public record Question(
        String code,
        QuestionType type,
        LocalText text,
        LocalText help,
        boolean required,
        boolean ordered,
        boolean reversed,
        QuestionRole role,
        Dimension dimension,
        List<Option> options,
        List<Item> items,
        Scale scale,
        NumberRange range)
        implements Serializable {

    private static final Scale USUAL_SCALE = new Scale(1, 5, Map.of());

    public Question {
        Objects.requireNonNull(code);
        Objects.requireNonNull(type);
        Objects.requireNonNull(text);
        Objects.requireNonNull(help);
        Objects.requireNonNull(role);
        Objects.requireNonNull(dimension);
        ordered = ordered && type == QuestionType.SINGLE_CHOICE;
        reversed = reversed && (type == QuestionType.RATING || type == QuestionType.SINGLE_CHOICE);
        options = type.hasOptions() ? List.copyOf(options) : List.of();
        items = type == QuestionType.BATTERY ? List.copyOf(items) : List.of();
        scale = fitting(type, scale);
        range = type == QuestionType.NUMBER ? range : null;
    }

    /** A question that is worded as the others are. */
    public Question(
            String code,
            QuestionType type,
            LocalText text,
            LocalText help,
            boolean required,
            boolean ordered,
            QuestionRole role,
            Dimension dimension,
            List<Option> options,
            List<Item> items,
            Scale scale,
            NumberRange range) {
        this(code, type, text, help, required, ordered, false, role, dimension, options, items, scale, range);
    }

    /** A single choice that nothing has been written for yet. */
    public static Question empty(String code) {
        return new Question(
                code,
                QuestionType.SINGLE_CHOICE,
                LocalText.EMPTY,
                LocalText.EMPTY,
                false,
                false,
                QuestionType.SINGLE_CHOICE.usualRole(),
                QuestionType.SINGLE_CHOICE.usualDimension(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** The same question under another code. */
    public Question withCode(String other) {
        return new Question(
                other, type, text, help, required, ordered, reversed, role, dimension, options, items, scale, range);
    }

    private static Scale fitting(QuestionType type, Scale scale) {
        if (type == QuestionType.NPS) {
            return new Scale(0, 10, scale == null ? Map.of() : scale.labels());
        }
        if (!type.hasScale()) {
            return null;
        }
        return scale == null ? USUAL_SCALE : scale;
    }

    /**
     * The limits of a number.
     *
     * @param minimum smallest accepted; null for none
     * @param maximum largest accepted; null for none
     * @param decimals most digits after the point, 0 to 6
     */
    public record NumberRange(Double minimum, Double maximum, int decimals) implements Serializable {

        public static final int MOST_DECIMALS = 6;

        public NumberRange {
            if (decimals < 0 || decimals > MOST_DECIMALS) {
                throw new IllegalArgumentException("A number has 0 to 6 decimals, not " + decimals);
            }
            if (minimum != null && !Double.isFinite(minimum) || maximum != null && !Double.isFinite(maximum)) {
                throw new IllegalArgumentException("A limit is a number or null");
            }
        }
    }

    /** Everything respondents read of this question. */
    List<PlacedText> texts() {
        var texts = new ArrayList<PlacedText>();
        texts.add(new PlacedText("text", text, true));
        texts.add(new PlacedText("help", help, false));
        for (int i = 0; i < options.size(); i++) {
            texts.add(new PlacedText("options[" + i + "].label", options.get(i).label(), true));
        }
        for (int i = 0; i < items.size(); i++) {
            texts.add(new PlacedText("items[" + i + "].text", items.get(i).text(), true));
        }
        if (scale != null) {
            scale.labels().forEach((point, label) -> texts.add(new PlacedText("scale.labels." + point, label, false)));
        }
        return texts;
    }

    /** The columns this question fills, labelled in the given language. */
    public List<Variable> variables(String language) {
        return switch (type) {
            case SINGLE_CHOICE -> List.of(single(language));
            case MULTIPLE_CHOICE ->
                options.stream()
                        .map(option -> variable(
                                code + '_' + option.code(),
                                option.label().in(language),
                                false,
                                language,
                                Measurement.BINARY,
                                List.of(),
                                0,
                                1))
                        .toList();
            case RATING, NPS -> List.of(rating(code, text.in(language), reversed, language));
            case BATTERY ->
                items.stream()
                        .map(item ->
                                rating(code + '_' + item.code(), item.text().in(language), item.reversed(), language))
                        .toList();
            case NUMBER -> List.of(plain(Measurement.NUMERIC, language));
            case SHORT_TEXT, LONG_TEXT -> List.of(plain(Measurement.TEXT, language));
        };
    }

    /** The option stored under that code, or null. */
    public Option option(String optionCode) {
        return options.stream()
                .filter(option -> option.code().equals(optionCode))
                .findFirst()
                .orElse(null);
    }

    private Variable single(String language) {
        if (isYesNo()) {
            List<Category> categories = new ArrayList<>();
            // position equals value: category 0 is the option that counts as 0
            options.stream()
                    .sorted((one, other) -> Double.compare(one.value(), other.value()))
                    .forEach(option -> categories.add(
                            new Category(option.code(), option.label().in(language))));
            return variable(code, text.in(language), reversed, language, Measurement.BINARY, categories, 0, 1);
        }
        List<Category> categories = options.stream()
                .map(option -> new Category(option.code(), option.label().in(language)))
                .toList();
        Measurement measurement = ordered ? Measurement.ORDINAL : Measurement.NOMINAL;
        return variable(
                code,
                text.in(language),
                reversed && ordered,
                language,
                measurement,
                categories,
                0,
                categories.size() - 1.0);
    }

    /** Two options that count as 1 and 0 make a yes/no variable, whose mean is a share. */
    private boolean isYesNo() {
        return options.size() == 2
                && options.stream()
                        .map(Option::value)
                        .collect(Collectors.toSet())
                        .equals(Set.of(0.0, 1.0));
    }

    private Variable rating(String variableCode, String label, boolean turned, String language) {
        List<Category> categories = scale.labels().entrySet().stream()
                .map(entry -> new Category(
                        String.valueOf(entry.getKey()), entry.getValue().in(language)))
                .toList();
        return variable(
                variableCode, label, turned, language, Measurement.RATING, categories, scale.from(), scale.to());
    }

    private Variable plain(Measurement measurement, String language) {
        return variable(code, text.in(language), false, language, measurement, List.of(), Double.NaN, Double.NaN);
    }

    private Variable variable(
            String variableCode,
            String label,
            boolean turned,
            String language,
            Measurement measurement,
            List<Category> categories,
            double minimum,
            double maximum) {
        return new Variable(
                variableCode,
                label,
                code,
                text.in(language),
                measurement,
                role,
                dimension,
                categories,
                minimum,
                maximum,
                turned);
    }
}
