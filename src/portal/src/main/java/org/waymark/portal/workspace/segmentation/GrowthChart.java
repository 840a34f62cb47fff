package org.waymark.portal.workspace.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.DataTable;
import org.waymark.portal.chart.Drawing;
import org.waymark.portal.chart.Estimate;
import org.waymark.portal.chart.LineChart;
import org.waymark.portal.chart.LineChart.Step;
import org.waymark.portal.chart.LineChart.Threshold;
import org.waymark.portal.chart.Size;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.run.Growth;

/** Whether more interviews would still change the segments: agreement by the number of respondents. */
public record GrowthChart(Texts texts, Growth growth) implements Chart {

    private static final double EXCELLENT = 0.90;
    private static final int DIGITS = 2;

    @Override
    public String sentence() {
        if (growth.verdict() == null) {
            return texts.get("segmentation.growth.unknown");
        }
        var numbers = new Numbers(texts.locale());
        return texts.get(
                "segmentation.growth." + growth.verdict(),
                growth.respondents(),
                numbers.decimal(growth.now(), DIGITS),
                numbers.decimal(growth.withTwice(), DIGITS));
    }

    /** How the numbers came about. */
    public String note() {
        return texts.get("segmentation.growth.note", growth.respondents());
    }

    @Override
    public Drawing draw(Size size) {
        return chart().draw(size);
    }

    @Override
    public DataTable table() {
        return chart().table();
    }

    private LineChart chart() {
        List<Step> steps = new ArrayList<>();
        for (Growth.Size size : growth.sizes()) {
            List<Double> quartiles = size.betweenSamples();
            steps.add(new Step(
                    String.valueOf(size.respondents()),
                    new Estimate(quartiles.get(1), quartiles.get(0), quartiles.get(2)),
                    false));
        }
        if (growth.verdict() != null) {
            steps.add(expected(growth.respondents(), growth.now(), true));
            steps.add(expected(2 * growth.respondents(), growth.withTwice(), false));
        }
        return new LineChart(
                texts,
                sentence(),
                List.of(texts.get("segmentation.growth.respondents"), texts.get("segmentation.growth.value")),
                DIGITS,
                steps,
                List.of(new Threshold(EXCELLENT, texts.get("segmentation.growth.excellent"))));
    }

    private Step expected(int respondents, double agreement, boolean marked) {
        return new Step(texts.get("segmentation.growth.expected", respondents), Estimate.exact(agreement), marked);
    }
}
