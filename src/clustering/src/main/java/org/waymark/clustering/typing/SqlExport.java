package org.waymark.clustering.typing;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A typing model as one SELECT of standard SQL that types every row of a table: the key, the segment (NULL for "cannot
 * tell"), and the probability of each segment as {@code probability_1}, {@code probability_2} … in their order.
 *
 * <p>Questions are columns of their names, numbers for numeric questions and texts for choices; NULL, and levels that the
 * model does not know, count as not answered. The query uses CASE, COALESCE, CAST, EXP and derived tables only, and keeps
 * exponents within the range of double precision, beyond which databases refuse to compute them. Runs on PostgreSQL and
 * H2.
 */
public final class SqlExport {

    /** Exponents below count as this; the probability is 0 in either case. */
    private static final int LEAST_EXPONENT = -700;

    private final TypingModel model;

    private SqlExport(TypingModel model) {
        this.model = model;
    }

    /**
     * The query, without a semicolon at the end.
     *
     * @param table path of names, such as schema and table; quoted, so upper and lower case matter
     * @param key column that is passed through; quoted as well, and none of the questions
     */
    public static String write(TypingModel model, List<String> table, String key) {
        if (table.isEmpty()) {
            throw new IllegalArgumentException("The table has no name");
        }
        table.forEach(name -> Names.check("The table", name));
        Names.check("The key", key);
        return new SqlExport(model).query(table, quoted(key));
    }

    private String query(List<String> table, String key) {
        String from = table.stream().map(SqlExport::quoted).collect(Collectors.joining("."));
        String scored = "SELECT " + key + ",\n" + each(this::score) + "\nFROM " + from;
        String compared = "SELECT " + key + ", " + joined(", ", segment -> "score_" + number(segment)) + ",\nCASE"
                + whens(segment -> highest("score_", segment), segment -> "score_" + number(segment))
                + " END AS highest\nFROM (" + scored + ") scored";
        String raised = "SELECT " + key + ",\n" + each(this::exponential) + "\nFROM (" + compared + ") compared";
        String shared = "SELECT " + key + ",\n" + each(this::probability) + "\nFROM (" + raised + ") raised";
        return "SELECT " + key + ",\nCASE"
                + whens(this::isTold, segment -> text(model.segments().get(segment)))
                + " END AS segment,\n" + joined(", ", segment -> "probability_" + number(segment))
                + "\nFROM (" + shared + ") shared";
    }

    private String score(int segment) {
        return "CAST(" + model.constants().get(segment)
                + model.terms().stream()
                        .map(term -> "\n  + " + contribution(term, segment))
                        .collect(Collectors.joining())
                + " AS DOUBLE PRECISION) AS score_" + number(segment);
    }

    private static String contribution(Term term, int segment) {
        String column = quoted(term.question().name());
        if (term instanceof Term.Numeric numeric) {
            return "(" + numeric.slopes().get(segment) + ") * COALESCE(CAST(" + column + " AS DOUBLE PRECISION), "
                    + numeric.mean() + ")";
        }
        Term.Choice choice = (Term.Choice) term;
        return "CASE " + column
                + IntStream.range(0, choice.byLevel().size())
                        .mapToObj(level -> " WHEN "
                                + text(choice.question().levels().get(level)) + " THEN "
                                + choice.byLevel().get(level).get(segment))
                        .collect(Collectors.joining())
                + " ELSE " + choice.notAnswered().get(segment) + " END";
    }

    private String exponential(int segment) {
        String difference = "score_" + number(segment) + " - highest";
        return "EXP(CASE WHEN " + difference + " < " + LEAST_EXPONENT + " THEN " + LEAST_EXPONENT + " ELSE "
                + difference + " END) AS exp_" + number(segment);
    }

    private String probability(int segment) {
        return "exp_" + number(segment) + " / (" + joined(" + ", other -> "exp_" + number(other)) + ") AS probability_"
                + number(segment);
    }

    private String isTold(int segment) {
        return "probability_" + number(segment) + " >= " + model.threshold() + " AND "
                + highest("probability_", segment);
    }

    private String highest(String columns, int segment) {
        return IntStream.range(0, model.segments().size())
                .filter(other -> other != segment)
                .mapToObj(other -> columns + number(segment) + " >= " + columns + number(other))
                .collect(Collectors.joining(" AND "));
    }

    private String whens(IntFunction<String> condition, IntFunction<String> result) {
        return joined("", segment -> "\n  WHEN " + condition.apply(segment) + " THEN " + result.apply(segment));
    }

    private String each(IntFunction<String> expression) {
        return joined(",\n", expression);
    }

    private String joined(String between, IntFunction<String> expression) {
        return IntStream.range(0, model.segments().size()).mapToObj(expression).collect(Collectors.joining(between));
    }

    private static int number(int segment) {
        return segment + 1;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
