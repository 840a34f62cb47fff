package org.waymark.portal.workspace.segmentation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.preparation.ItemReport;
import org.waymark.survey.api.Measurement;

/** A basis variable as the preview shows it. */
public class ItemRow {

    private static final double HEIGHT = 24;

    /** A bar of the small picture of its answers, in the units of the picture. */
    public record Bar(double x, double y, double height) {}

    private final ItemReport item;
    private final Set<String> reversed;
    private final Texts texts;

    /** @param reversed codes of the variables that are turned; changed when this one is */
    ItemRow(ItemReport item, Set<String> reversed, Texts texts) {
        this.item = item;
        this.reversed = reversed;
        this.texts = texts;
    }

    public ItemReport getItem() {
        return item;
    }

    /** Only answers on a scale with ends can be turned. */
    public boolean isReversible() {
        return item.measurement() == Measurement.RATING
                || item.measurement() == Measurement.ORDINAL
                || item.measurement() == Measurement.BINARY;
    }

    public boolean isReversed() {
        return reversed.contains(item.code());
    }

    public void setReversed(boolean turned) {
        if (turned) {
            reversed.add(item.code());
        } else {
            reversed.remove(item.code());
        }
    }

    /** The answers from the lowest to the highest. */
    public List<Bar> getBars() {
        double most = item.counts().stream().mapToInt(Integer::intValue).max().orElse(1);
        return IntStream.range(0, item.counts().size())
                .mapToObj(i -> {
                    double height = most == 0 ? 0 : item.counts().get(i) / most * (HEIGHT - 1) + 1;
                    return new Bar(10.0 * i + 1, HEIGHT - height, height);
                })
                .toList();
    }

    public int getWidth() {
        return 10 * item.counts().size();
    }

    /** What the small picture says to those who do not see it. */
    public String getSpoken() {
        var numbers = new Numbers(texts.locale());
        return texts.get(
                "preparation.counts",
                String.join(", ", item.counts().stream().map(numbers::count).toList()));
    }
}
