package org.waymark.survey.exchange;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Cells of the files we write. What people wrote may begin like a formula, which a spreadsheet would compute: such a cell
 * gets an apostrophe in front, which spreadsheets take as "this is text". Numbers stay numbers.
 */
public final class CsvCell {

    private static final String FORMULA_BEGINS = "=+-@\t\r\n\u0000\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern NUMBER = Pattern.compile("[+-]\\d{1,15}(\\.\\d{1,15})?");

    private CsvCell() {}

    /** @param answer a {@code Double}, a {@code String}, or null */
    public static String write(Object answer) {
        if (answer == null) {
            return "";
        }
        return answer instanceof Double number ? number(number) : text((String) answer);
    }

    /** What the cell said before it was written. */
    static String read(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static String number(double number) {
        return new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString();
    }

    private static String text(String words) {
        return isFormula(words) ? '\'' + words : words;
    }

    private static boolean isFormula(String words) {
        return !words.isEmpty()
                && FORMULA_BEGINS.indexOf(words.charAt(0)) >= 0
                && !NUMBER.matcher(words).matches();
    }
}
