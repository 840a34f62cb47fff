package org.waymark.portal.workspace.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.waymark.kernel.Problem;

/** A number while it is typed; it may be left out. */
public class NumberField implements Serializable {

    private final Double base;
    private String typed;

    NumberField(Double base) {
        this.base = base;
        this.typed = base == null ? "" : plain(base);
    }

    /** The number typed, null for none; when it is no number, the one there was before, and a problem is added. */
    Double number(Problem unreadable, List<Problem> problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String number = typed.strip().replace(',', '.').replace('\u2212', '-');
        if (number.matches("[+-]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})")) {
            return Double.valueOf(number);
        }
        problems.add(unreadable);
        return base;
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
