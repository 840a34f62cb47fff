package org.waymark.portal.workspace.survey;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.waymark.kernel.Problem;
import org.waymark.survey.questionnaire.Item;
import org.waymark.survey.questionnaire.Option;

/** An option of a choice, or an item of a battery, while it is edited. */
public class PartRow implements Serializable {

    private final Words words;
    private final NumberField value;
    private String code;
    private boolean reversed;

    PartRow(String code, Words words, Double value) {
        this.code = code;
        this.words = words;
        this.value = new NumberField(value);
    }

    /** @param words of the item */
    static PartRow of(Item item, Words words) {
        var row = new PartRow(item.code(), words, null);
        row.reversed = item.reversed();
        return row;
    }

    /** @param position from 1, for the problem there is when its value is not a number */
    Option option(int position, List<Problem> problems) {
        Problem unreadable = Problem.at("", "questionnaire.option.value", position, value.getTyped());
        return new Option(plainCode(), words.text(), value.number(unreadable, problems));
    }

    Item item() {
        return new Item(plainCode(), words.text(), reversed);
    }

    String plainCode() {
        return Objects.requireNonNullElse(code, "").strip();
    }

    public Words getWords() {
        return words;
    }

    public NumberField getValue() {
        return value;
    }

    public boolean isReversed() {
        return reversed;
    }

    public void setReversed(boolean reversed) {
        this.reversed = reversed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
