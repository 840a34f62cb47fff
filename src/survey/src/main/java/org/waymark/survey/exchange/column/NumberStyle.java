package org.waymark.survey.exchange.column;

import java.util.regex.Pattern;

/**
 * How numbers are written: with a decimal point or a decimal comma. The other one, and spaces, may group thousands. A
 * percent sign says how to read a number and is no part of it: 64 % is 64.
 */
public enum NumberStyle {
    POINT('.', "[, '’\u00A0\u202F]"),
    COMMA(',', "[. '’\u00A0\u202F]");

    private static final int LONGEST = 40;
    private static final Pattern PERCENT = Pattern.compile("[ \\u00A0\\u202F]?%$");

    private final char decimal;
    private final Pattern plain;
    private final Pattern grouped;
    private final String groups;

    NumberStyle(char decimal, String groups) {
        this.decimal = decimal;
        this.groups = groups;
        String fraction = "(" + Pattern.quote(String.valueOf(decimal)) + "\\d*)?";
        this.plain = Pattern.compile("[+-]?(\\d+" + fraction + "|\\" + decimal + "\\d+)([eE][+-]?\\d{1,3})?");
        this.grouped = Pattern.compile("[+-]?\\d{1,3}(" + groups + "\\d{3})+" + fraction);
    }

    /** The number, or NaN when it is none in this style. */
    public double parse(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST || Character.isLetter(cell.charAt(0))) {
            return Double.NaN;
        }
        String text = withoutPercent(cell).replace('−', '-');
        if (grouped.matcher(text).matches()) {
            text = text.replaceAll(groups, "");
        } else if (!plain.matcher(text).matches()) {
            return Double.NaN;
        }
        double number = Double.parseDouble(text.replace(decimal, '.'));
        return Double.isFinite(number) ? number : Double.NaN;
    }

    /** Digits behind the decimal mark. */
    int decimals(String cell) {
        String text = withoutPercent(cell);
        int mark = text.lastIndexOf(decimal);
        return mark < 0 ? 0 : text.length() - mark - 1;
    }

    private static String withoutPercent(String cell) {
        return cell.endsWith("%") ? PERCENT.matcher(cell).replaceFirst("") : cell;
    }
}
