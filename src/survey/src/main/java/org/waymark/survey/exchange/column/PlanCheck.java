package org.waymark.survey.exchange.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.kernel.Problem;
import org.waymark.survey.questionnaire.PreFlight;
import org.waymark.survey.questionnaire.Scale;

/**
 * What stands between the columns of a file and a survey. Problems are at paths such as {@code columns[3].code}, where 3
 * is the place in the list, from 0; their sentences begin with the column's position and header.
 */
public final class PlanCheck {

    private static final Pattern OPTION_CODE = Pattern.compile("[A-Za-z0-9_.+-]{1,40}");
    private static final int LABEL_LIMIT = 2_000;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, ColumnPlan> codes = new HashMap<>();

    private PlanCheck() {}

    /** Everything to mend first; empty when the columns can become a survey. */
    public static List<Problem> check(List<ColumnPlan> columns) {
        var check = new PlanCheck();
        if (columns.stream().noneMatch(ColumnPlan::used)) {
            check.problems.add(Problem.at("columns", "exchange.columns.none"));
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).used()) {
                check.column(columns.get(i), "columns[" + i + ']');
            }
        }
        return check.problems;
    }

    private void column(ColumnPlan column, String path) {
        if (!PreFlight.CODE.matcher(column.code()).matches()) {
            add(column, path + ".code", "exchange.columns.code", column.code());
        } else {
            ColumnPlan other = codes.putIfAbsent(column.code().toLowerCase(Locale.ROOT), column);
            if (other != null) {
                add(column, path + ".code", "exchange.columns.code.twice", column.code(), other.position());
            }
        }
        if (column.label().isBlank() || column.label().length() > LABEL_LIMIT) {
            add(column, path + ".label", "exchange.columns.label", LABEL_LIMIT);
        }
        switch (column.form().type()) {
            case SINGLE_CHOICE -> choice(column, path);
            case RATING -> rating(column, path);
            case NPS -> points(column, path, 0, 10);
            case NUMBER, SHORT_TEXT, LONG_TEXT -> {
                // whatever stands there is read cell by cell
            }
            case MULTIPLE_CHOICE, BATTERY -> add(column, path + ".type", "exchange.columns.type");
        }
    }

    private void choice(ColumnPlan column, String path) {
        if (column.form().values().isEmpty()) {
            add(column, path + ".type", "exchange.columns.manyValues", ColumnProfile.VALUES);
            return;
        }
        var answers = new LinkedHashMap<String, Double>();
        for (int i = 0; i < column.form().values().size(); i++) {
            ColumnValue value = column.form().values().get(i);
            String at = path + ".values[" + i + ']';
            if (value.code().isEmpty()) {
                continue;
            }
            if (!OPTION_CODE.matcher(value.code()).matches()) {
                add(column, at + ".code", "exchange.columns.value.code", value.code());
            }
            if (value.label().isBlank()) {
                add(column, at + ".label", "exchange.columns.value.label", value.found());
            }
            answers.putIfAbsent(value.code(), value.value());
        }
        if (answers.size() < 2) {
            add(column, path + ".values", "exchange.columns.values.few");
        }
    }

    private void rating(ColumnPlan column, String path) {
        ColumnScale scale = column.form().scale();
        if (scale == null) {
            add(column, path + ".scale", "exchange.columns.scale.missing");
        } else if (scale.to() <= scale.from() || scale.to() - (long) scale.from() > Scale.MOST_STEPS) {
            add(column, path + ".scale", "exchange.columns.scale", scale.from(), scale.to(), Scale.MOST_STEPS);
        } else {
            points(column, path, scale.from(), scale.to());
        }
    }

    private void points(ColumnPlan column, String path, int from, int to) {
        for (int i = 0; i < column.form().values().size(); i++) {
            ColumnValue value = column.form().values().get(i);
            Double point = value.value();
            if (point != null && !(point == Math.rint(point) && point >= from && point <= to)) {
                add(column, path + ".values[" + i + "].value", "exchange.columns.value.point", value.found(), from, to);
            }
        }
    }

    private void add(ColumnPlan column, String path, String key, Object... values) {
        if (problems.size() < 100) {
            Object[] all = new Object[values.length + 2];
            all[0] = column.position();
            all[1] = column.facts().name();
            System.arraycopy(values, 0, all, 2, values.length);
            problems.add(Problem.at(path, key, all));
        }
    }
}
