package org.waymark.portal.workspace.difference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.waymark.portal.chart.DataTable;
import org.waymark.portal.page.Figures;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.segment.Overlay;
import org.waymark.segmentation.segment.PairComparisons;

/** A descriptor over the segments, in words and tables. */
public class OverlayView implements Serializable {

    /** A residual beyond it stands out at 5 %. */
    private static final double STANDS_OUT = 1.96;

    private final transient Texts texts;
    private final transient Figures figures = new Figures();
    private final Overlay overlay;
    private final List<SegmentShare> segments;
    private final PairComparisons pairs;

    /** @param pairs of segments; null unless they were asked for */
    OverlayView(Texts texts, Overlay overlay, List<SegmentShare> segments, PairComparisons pairs) {
        this.texts = texts;
        this.overlay = overlay;
        this.segments = segments;
        this.pairs = pairs;
    }

    public Overlay getOverlay() {
        return overlay;
    }

    public boolean isOpen() {
        return pairs != null;
    }

    /** How large the effect is, in a word. */
    public String getMagnitude() {
        return texts.get("difference.magnitude." + overlay.magnitude());
    }

    public String getTest() {
        return texts.get("difference.test." + overlay.test().name());
    }

    /** Why this test. */
    public String getReason() {
        String reason = texts.get("difference.reason." + overlay.reason());
        return overlay.test().name().matches("RAO_SCOTT|WEIGHTED_.*")
                ? reason + ' ' + texts.get("difference.reason.weighted")
                : reason;
    }

    /** What other tests say, each in a sentence. */
    public List<String> getBeside() {
        return overlay.beside().stream().map(this::beside).toList();
    }

    private String beside(DifferenceTest test) {
        return texts.get("difference.test." + test.name()) + ": " + figures.statistic(test) + ", " + figures.p(test.p())
                + ", " + figures.effect(test);
    }

    /** Shares with their residuals, or means with their intervals. */
    public DataTable getFigures() {
        var columns = new ArrayList<String>();
        columns.add(texts.get(overlay.rows().get(0).isShare() ? "chart.answer" : "difference.figure"));
        columns.add(texts.get("chart.everybody"));
        segments.forEach(segment -> columns.add(segment.title()));
        return new DataTable(columns, overlay.rows().stream().map(this::row).toList());
    }

    private List<String> row(Overlay.Row row) {
        var cells = new ArrayList<String>();
        cells.add(name(row));
        cells.add(figures.estimate(row.total(), row.isShare()));
        for (int i = 0; i < segments.size(); i++) {
            cells.add(cell(row, i));
        }
        return cells;
    }

    private String name(Overlay.Row row) {
        if (row.isShare()) {
            return row.label() == null ? texts.get("difference.yes") : row.label();
        }
        return texts.get("difference.figure." + row.kind());
    }

    private String cell(Overlay.Row row, int segment) {
        Estimate estimate = row.bySegment().get(segment);
        String figure = figures.estimate(estimate, row.isShare());
        if (!row.isShare()) {
            return estimate.lower() == null ? figure : figure + " (" + figures.interval(estimate, false) + ")";
        }
        Double residual = row.residuals().get(segment);
        if (residual == null) {
            return figure;
        }
        String mark = residual > STANDS_OUT ? " ▲ " : residual < -STANDS_OUT ? " ▼ " : " ";
        return figure + mark + "(" + new Numbers(texts.locale()).signed(residual, 1) + ")";
    }

    public String getPairsTitle() {
        return texts.get("difference.pairs." + pairs.method());
    }

    /** Which pairs of segments differ. */
    public DataTable getPairs() {
        return new DataTable(
                List.of(
                        texts.get("difference.pair"),
                        texts.get("difference.pair.difference"),
                        texts.get("chart.interval"),
                        texts.get("difference.pair.p"),
                        texts.get("difference.differs")),
                pairs.pairs().stream().map(this::pair).toList());
    }

    private List<String> pair(PairComparisons.Pair pair) {
        boolean share = pairs.method().equals("SHARES");
        Estimate difference = pair.difference();
        return List.of(
                segments.get(pair.second() - 1).letter() + " − "
                        + segments.get(pair.first() - 1).letter(),
                difference == null ? "–" : SignedFigures.of(texts, difference.value(), share),
                difference == null ? "–" : SignedFigures.interval(texts, difference, share),
                figures.p(pair.adjustedP()),
                texts.get(pair.isSignificant() ? "difference.differs.yes" : "difference.differs.no"));
    }
}
