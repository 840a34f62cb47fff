package org.waymark.survey.exchange.column;

import java.util.ArrayList;
import java.util.List;

/** Puts together what is proposed for the columns of a file. */
public final class Proposals {

    private Proposals() {}

    /** One plan for each column, in the order of the file. */
    public static List<ColumnPlan> of(List<ColumnProfile> columns) {
        var scales = new RatingScales(columns);
        var forms = new ArrayList<AnswerForm>();
        for (int i = 0; i < columns.size(); i++) {
            forms.add(AnswerForms.propose(columns.get(i), scales.of(i)));
        }
        var roles = new Roles(columns, forms);
        var codes = new CodeMaker();
        var plans = new ArrayList<ColumnPlan>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnProfile column = columns.get(i);
            Roles.Proposal role = roles.of(i);
            plans.add(new ColumnPlan(
                    facts(column, i + 1),
                    !isUseless(column),
                    codes.question(column.header(), i + 1),
                    column.header().isEmpty() ? "Column " + (i + 1) : column.header(),
                    forms.get(i),
                    false,
                    role.role(),
                    role.dimension()));
        }
        return plans;
    }

    private static ColumnFacts facts(ColumnProfile column, int position) {
        return new ColumnFacts(
                position,
                column.header(),
                column.missing(),
                column.examples(),
                column.numbers().style(),
                column.numbers().decimals(),
                note(column));
    }

    /** A column without answers, or with the same in every row, tells nothing. */
    private static boolean isUseless(ColumnProfile column) {
        return column.isEmpty() || isConstant(column) && !AnswerForms.isTicked(column);
    }

    private static boolean isConstant(ColumnProfile column) {
        return column.values().size() == 1 && !column.hasTooManyValues();
    }

    private static String note(ColumnProfile column) {
        if (column.isEmpty()) {
            return "exchange.note.empty";
        }
        if (isConstant(column)) {
            return AnswerForms.isTicked(column) ? "exchange.note.tick" : "exchange.note.constant";
        }
        return AnswerForms.isIdentity(column) ? "exchange.note.identity" : null;
    }
}
