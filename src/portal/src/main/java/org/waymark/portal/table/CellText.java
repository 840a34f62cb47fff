package org.waymark.portal.table;

import org.waymark.portal.page.Numbers;

/** Cells as people read them. */
public record CellText(Numbers numbers) {

    private static final double SMALLEST_PROBABILITY = 0.001;

    /** @param cell of that column; null for none */
    public String of(Column column, Object cell) {
        if (cell == null) {
            return "–";
        }
        if (cell instanceof Figure figure) {
            String written = number(figure.kind(), figure.digits(), figure.value());
            return figure.mark().isEmpty() ? written : written + " " + figure.mark();
        }
        return cell instanceof Number number
                ? number(column.kind(), column.digits(), number.doubleValue())
                : cell.toString();
    }

    private String number(Column.Kind kind, int digits, Double value) {
        if (value == null || !Double.isFinite(value)) {
            return "–";
        }
        return switch (kind) {
            case TEXT -> String.valueOf(value);
            case COUNT -> numbers.count(Math.round(value));
            case SHARE -> numbers.percent(value, digits);
            case DECIMAL -> numbers.decimal(value, digits);
            case PROBABILITY -> probability(value, digits);
        };
    }

    private String probability(double value, int digits) {
        return value < SMALLEST_PROBABILITY
                ? "< .001"
                : numbers.decimal(value, digits).replaceFirst("^0", "");
    }
}
