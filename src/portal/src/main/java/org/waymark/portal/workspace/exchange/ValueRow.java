package org.waymark.portal.workspace.exchange;

import java.io.Serializable;
import org.waymark.survey.api.DontKnow;
import org.waymark.survey.exchange.column.ColumnValue;

/** A value of a column while its answer is edited. */
public class ValueRow implements Serializable {

    private final ColumnValue value;
    private final int place;
    private String newPlace;
    private String code;
    private String label;
    private String point;
    private boolean dontKnow;

    ValueRow(ColumnValue value, int place) {
        this.value = value;
        this.place = place;
        this.newPlace = String.valueOf(place);
        this.code = value.code();
        this.label = value.label();
        this.dontKnow = value.isDontKnow();
        this.point = value.value() == null ? "" : number(value.value());
    }

    ColumnValue value() {
        return new ColumnValue(value.found(), plain(code), plain(label), parsed(plain(point)), value.count());
    }

    /** As an answer on a scale, where it may say that somebody does not know. */
    ColumnValue onScale() {
        if (dontKnow) {
            return new ColumnValue(value.found(), DontKnow.CODE, plain(label), null, value.count());
        }
        return new ColumnValue(
                value.found(),
                value.isDontKnow() ? "" : plain(code),
                plain(label),
                parsed(plain(point)),
                value.count());
    }

    /** Whether its number has to be told: there is none in the file, or none of the scale. */
    boolean isToTell(int from, int to) {
        return isWorded() || value.value() == null || value.value() < from || value.value() > to;
    }

    /** Where it is to stand; a tie goes to the one that was moved. */
    double order() {
        double wanted = parsedOr(plain(newPlace), place);
        return wanted == place ? place : wanted < place ? wanted - 0.5 : wanted + 0.5;
    }

    private static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** What is no number becomes NaN, which is refused with a sentence, not null, which would mean "no answer". */
    private static Double parsed(String text) {
        return text.isEmpty() ? null : Double.valueOf(parsedOr(text, Double.NaN));
    }

    private static double parsedOr(String text, double otherwise) {
        try {
            return text.isEmpty() ? otherwise : Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    public String getFound() {
        return value.found();
    }

    public long getCount() {
        return value.count();
    }

    /** Whether the file says it in words, so that its number has to be told. */
    private boolean isWorded() {
        return !value.found().matches("[+-]?\\d+");
    }

    public boolean isDontKnow() {
        return dontKnow;
    }

    public void setDontKnow(boolean dontKnow) {
        this.dontKnow = dontKnow;
    }

    public String getNewPlace() {
        return newPlace;
    }

    public void setNewPlace(String newPlace) {
        this.newPlace = newPlace;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
    }
}
