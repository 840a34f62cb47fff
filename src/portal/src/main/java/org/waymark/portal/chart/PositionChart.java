package org.waymark.portal.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.portal.chart.Mark.Anchor;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;

/**
 * Where groups stand by two scores, each a bubble as large as its share: the segment evaluation plot of Dolnicar, Grün
 * and Leisch (2018, Market Segmentation Analysis, 10). Lines divide the plot at the middle of both scales.
 *
 * @param texts language of its words
 * @param sentence the finding
 * @param across what the horizontal scale means
 * @param upward what the vertical scale means
 * @param from start of both scales
 * @param to end of both scales
 * @param places the groups
 */
public record PositionChart(
        Texts texts, String sentence, String across, String upward, double from, double to, List<Place> places)
        implements Chart {

    private static final double TOP = 28;
    private static final double HEIGHT = 280;
    private static final double LEFT = 30;
    private static final double LEAST_RADIUS = 11;
    private static final double MOST_RADIUS = 34;

    public PositionChart {
        places = List.copyOf(places);
    }

    /**
     * A group.
     *
     * @param x its score on the horizontal scale; NaN when not known
     * @param y its score on the vertical scale; NaN when not known
     * @param share decides how large it is drawn, 0 to 1
     * @param marked whether it is one that was decided on
     * @param faint whether it is out of the question
     */
    public record Place(Group group, double x, double y, double share, boolean marked, boolean faint) {

        boolean isKnown() {
            return !Double.isNaN(x) && !Double.isNaN(y);
        }
    }

    @Override
    public Drawing draw(Size size) {
        var canvas = new Canvas(size);
        double right = Math.min(canvas.width() - 2, LEFT + 1.6 * HEIGHT);
        var horizontal = new LinearScale(from, to, LEFT + MOST_RADIUS, right - MOST_RADIUS);
        var vertical = new LinearScale(from, to, TOP + HEIGHT - MOST_RADIUS, TOP + MOST_RADIUS);
        grid(canvas, horizontal, vertical, right);
        double largest = places.stream().mapToDouble(Place::share).max().orElse(1);
        places.stream()
                .filter(Place::isKnown)
                .sorted(Comparator.comparingDouble(place -> -place.share()))
                .forEach(place -> bubble(canvas, place, horizontal.at(place.x()), vertical.at(place.y()), largest));
        return canvas.drawing(TOP + HEIGHT + 44);
    }

    private void grid(Canvas canvas, LinearScale horizontal, LinearScale vertical, double right) {
        var numbers = new Numbers(texts.locale());
        double bottom = TOP + HEIGHT;
        double middle = (from + to) / 2;
        canvas.line(LEFT, TOP, LEFT, bottom, "base");
        canvas.line(LEFT, bottom, right, bottom, "base");
        canvas.line(horizontal.at(middle), TOP, horizontal.at(middle), bottom, "grid");
        canvas.line(LEFT, vertical.at(middle), right, vertical.at(middle), "grid");
        for (double end : new double[] {from, to}) {
            canvas.tick(horizontal.at(end), bottom + 16, numbers.plain(end, 1), Anchor.MIDDLE);
            canvas.tick(LEFT - 6, vertical.at(end) + 4, numbers.plain(end, 1), Anchor.END);
        }
        String up = Lettering.shorten(upward + " ↑", canvas.width(), Lettering.SMALL);
        canvas.text(0, 14, up, Anchor.START, Lettering.SMALL, "soft", upward);
        String along = Lettering.shorten(across + " →", right, Lettering.SMALL);
        canvas.text(right, bottom + 34, along, Anchor.END, Lettering.SMALL, "soft", across);
    }

    private void bubble(Canvas canvas, Place place, double x, double y, double largest) {
        double radius = Math.max(LEAST_RADIUS, MOST_RADIUS * Math.sqrt(place.share() / Math.max(largest, 1e-9)));
        String style = "dot " + place.group().style() + (place.faint() ? " faint" : place.marked() ? " target" : "");
        canvas.disc(x, y, Math.min(radius, MOST_RADIUS), style, hint(place));
        canvas.label(x, y + 4.5, place.group().letter(), Anchor.MIDDLE, place.faint() ? "value" : "value on");
    }

    private String hint(Place place) {
        return place.group().label() + ": " + score(place.x()) + ", " + score(place.y());
    }

    private String score(double value) {
        return Double.isNaN(value) ? texts.get("chart.unknown") : new Numbers(texts.locale()).decimal(value, 1);
    }

    @Override
    public DataTable table() {
        var numbers = new Numbers(texts.locale());
        List<List<String>> rows = new ArrayList<>();
        for (Place place : places) {
            rows.add(
                    List.of(place.group().label(), score(place.y()), score(place.x()), numbers.percent(place.share())));
        }
        return new DataTable(List.of(texts.get("chart.segment"), upward, across, texts.get("chart.share")), rows);
    }
}
