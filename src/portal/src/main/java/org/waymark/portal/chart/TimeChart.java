package org.waymark.portal.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.waymark.portal.chart.Mark.Anchor;
import org.waymark.portal.chart.Mark.Point;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;

/**
 * How responses came in: above, all so far with the plan as a line; below, those of each day, week or four weeks.
 *
 * @param texts language of its words
 * @param sentence the finding
 * @param periods without gaps, the first to the last
 * @param plan how many are needed; null when nobody has planned
 */
public record TimeChart(Texts texts, String sentence, Periods periods, Long plan) implements Chart {

    private static final double TOP = 24;
    private static final double MIDDLE = 164;
    private static final double LOWER = 206;
    private static final double BOTTOM = 262;
    private static final double WIDEST = 40;

    @Override
    public Drawing draw(Size size) {
        var canvas = new Canvas(size);
        var numbers = new Numbers(texts.locale());
        long total = periods.total();
        long most = Math.max(total, plan == null ? 0 : plan);
        // both frames must be equally wide, so the lower one borrows the upper one's room for its values
        var above = frame(canvas, TOP, MIDDLE, most, most, numbers);
        var below = frame(canvas, LOWER, BOTTOM, periods.largest(), most, numbers);
        above.grid();
        below.grid();
        canvas.text(0, 12, texts.get("chart.time.total"), Anchor.START, Lettering.SMALL, "soft", "");
        canvas.text(
                0,
                LOWER - 14,
                texts.get("chart.time.per." + periods.length()),
                Anchor.START,
                Lettering.SMALL,
                "soft",
                "");
        drawTotal(canvas, above, numbers);
        drawPeriods(canvas, below, numbers);
        drawDates(canvas, below, size);
        return canvas.drawing(BOTTOM + 26);
    }

    private Frame frame(Canvas canvas, double top, double bottom, long most, long widest, Numbers numbers) {
        Ticks ticks = Ticks.around(0, Math.max(1, most), top == TOP ? 4 : 2);
        Ticks whole = ticks.step() < 1 ? new Ticks(1, 0, Math.max(1, most)) : ticks;
        String space =
                numbers.count((long) Ticks.around(0, Math.max(1, widest), 4).to());
        double room = Lettering.width(space, Lettering.SMALL);
        return new Frame(
                canvas,
                top,
                bottom,
                10,
                whole,
                value -> numbers.count((long) value),
                periods.counts().size(),
                room);
    }

    private void drawTotal(Canvas canvas, Frame frame, Numbers numbers) {
        List<Point> line = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < periods.counts().size(); i++) {
            sum += periods.counts().get(i);
            line.add(new Point(frame.x(i) + frame.band() / 2, frame.y(sum)));
        }
        line.add(0, new Point(frame.left(), frame.y(0)));
        List<Point> area = new ArrayList<>(line);
        area.add(new Point(frame.right(), frame.y(0)));
        canvas.area(area, "area");
        canvas.path(line, "line");
        if (plan != null) {
            frame.threshold(plan, texts.get("chart.time.plan", numbers.count(plan)), line);
        }
        String total = numbers.count(sum);
        canvas.disc(frame.right(), frame.y(sum), 4, "point chosen", total);
        // below the line, where it cannot meet the name of the plan
        double y = Math.min(MIDDLE - 5, frame.y(sum) + 18);
        canvas.label(frame.right() - 6, y, total, Anchor.END, "value chosen");
    }

    private void drawPeriods(Canvas canvas, Frame frame, Numbers numbers) {
        double width = Math.min(WIDEST, frame.band() - Math.min(4, 0.2 * frame.band()));
        for (int i = 0; i < periods.counts().size(); i++) {
            long count = periods.counts().get(i);
            double top = frame.y(count);
            if (count > 0) {
                canvas.rectangle(
                        frame.x(i) - width / 2,
                        top,
                        width,
                        frame.y(0) - top,
                        "column",
                        date(i, "d MMM yyyy") + ": " + numbers.count(count));
            }
        }
    }

    private void drawDates(Canvas canvas, Frame frame, Size size) {
        String pattern = periods.spansYears() ? "d MMM yy" : "d MMM";
        double width = Lettering.width(date(0, pattern), Lettering.SMALL) + 24;
        int last = periods.counts().size() - 1;
        int most = Math.max(1, (int) Math.min(size == Size.NARROW ? 3 : 6, (frame.right() - frame.left()) / width));
        int every = (int) Math.max(1, Ticks.step((last + 1.0) / most));
        for (int i = 0; i <= last; i += every) {
            String date = date(i, pattern);
            double half = Lettering.width(date, Lettering.SMALL) / 2;
            double x = Math.max(half, Math.min(canvas.width() - half, frame.x(i)));
            canvas.tick(x, BOTTOM + 18, date, Anchor.MIDDLE);
        }
    }

    private String date(int period, String pattern) {
        LocalDate start = periods.start(period);
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(start);
    }

    @Override
    public DataTable table() {
        var numbers = new Numbers(texts.locale());
        List<List<String>> rows = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < periods.counts().size(); i++) {
            long count = periods.counts().get(i);
            sum += count;
            rows.add(List.of(date(i, "d MMM yyyy"), numbers.count(count), numbers.count(sum)));
        }
        return new DataTable(
                List.of(
                        texts.get("chart.time.from." + periods.length()),
                        texts.get("chart.time.new"),
                        texts.get("chart.time.total")),
                rows);
    }
}
