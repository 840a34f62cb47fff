package org.waymark.segmentation.segment;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;
import org.waymark.survey.api.Variable.Category;

/**
 * 96 respondents of three segments. In R:
 * <pre>
 * seg    &lt;- factor(rep(rep(1:3, c(10, 8, 6)), 4))
 * region &lt;- rep(c(0,0,0,0,0,0,1,1,1,2, 0,0,1,1,1,1,1,2, 0,1,2,2,2,2), 4)
 * age    &lt;- rep(c(61,58,55,63,49,60,57,52,66,59, 41,38,45,36,40,44,39,37, 29,33,27,35,30,26), 4) +
 *   rep(0:3, each = 24)
 * w      &lt;- rep(c(1, 2, 0.5, 1.5), 24)
 * </pre>
 */
final class SampleFixture {

    private static final double[] REGIONS = {0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 0, 0, 1, 1, 1, 1, 1, 2, 0, 1, 2, 2, 2, 2};
    private static final double[] AGES = {
        61, 58, 55, 63, 49, 60, 57, 52, 66, 59, 41, 38, 45, 36, 40, 44, 39, 37, 29, 33, 27, 35, 30, 26
    };

    private SampleFixture() {}

    static int[] labels() {
        return IntStream.range(0, 96)
                .map(i -> i % 24 < 10 ? 0 : i % 24 < 18 ? 1 : 2)
                .toArray();
    }

    static double[] weights() {
        return IntStream.range(0, 96)
                .mapToDouble(i -> new double[] {1, 2, 0.5, 1.5}[i % 4])
                .toArray();
    }

    static Column region() {
        return column(
                "region",
                Measurement.NOMINAL,
                IntStream.range(0, 96).mapToDouble(i -> REGIONS[i % 24]).toArray());
    }

    static Column age() {
        return column("age", Measurement.NUMERIC, ages());
    }

    static double[] ages() {
        return IntStream.range(0, 96).mapToDouble(i -> AGES[i % 24] + i / 24).toArray();
    }

    static Column column(String code, Measurement measurement, double[] values) {
        return column(code, measurement, values, Double.NaN, Double.NaN);
    }

    static Column column(String code, Measurement measurement, double[] values, double minimum, double maximum) {
        List<Category> categories = measurement.isCategorical()
                ? List.of(new Category("n", "North"), new Category("e", "East"), new Category("s", "South"))
                : List.of();
        return new Column(
                new Variable(
                        code,
                        code,
                        code,
                        "What about " + code + "?",
                        measurement,
                        QuestionRole.DESCRIPTOR,
                        Dimension.DEMOGRAPHIC,
                        categories,
                        minimum,
                        maximum),
                values);
    }
}
