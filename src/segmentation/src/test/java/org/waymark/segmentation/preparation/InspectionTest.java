package org.waymark.segmentation.preparation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.segmentation.method.DontKnowUse;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.ResponseMatrix.Column;

/** What a look at the basis shows. The R calls refer to {@link Answers#battery}. */
class InspectionTest {

    private static final double EXACT = 1e-12;

    @Test
    void tellsHowManyEachTreatmentOfGapsCanUse() {
        PreparationReport report = Answers.battery().look("none", "omit");

        assertEquals(60, report.responses());
        assertEquals(56, report.usableComplete());
        assertEquals(59, report.usablePartial(), "all but the one who answered nothing");
        assertEquals(1, report.unanswered());
        assertEquals(List.of(1, 4, 1, 1, 1), each(report, ItemReport::missing));
    }

    @Test
    void describesEachItemAsRDoes() {
        PreparationReport report = Answers.battery().look("none", "omit");

        // apply(x, 2, sd, na.rm = TRUE)
        assertFigures(
                report,
                ItemReport::standardDeviation,
                1.39570184326775,
                1.43789167447776,
                1.23033924512497,
                1.41421356237310,
                1.68015195104758);
        // table(x[, "e"]), mean(x[, "e"] == 1, na.rm = TRUE)
        assertEquals(List.of(11, 23, 0, 1, 24), report.items().get(4).counts());
        assertEquals(11 / 59.0, report.items().get(4).lowest(), EXACT);
        assertEquals(24 / 59.0, report.items().get(4).highest(), EXACT);
    }

    @Test
    void relatesItemsToTheOthersAsRDoes() {
        PreparationReport report = Answers.battery().look("none", "omit");

        // e <- eigen(cor(x, use = "pairwise")); -e$vectors[, 1] * sqrt(e$values[1])
        assertFigures(
                report,
                ItemReport::direction,
                0.8772081050414361,
                0.8663444646819384,
                0.7169655655418641,
                -0.7433357394178727,
                0.0422281963908294);
        // diag(solve(cor(x, use = "pairwise")))
        assertFigures(
                1e-7,
                report,
                ItemReport::varianceInflation,
                2.78868759885995,
                2.99329649372897,
                1.83260685689187,
                1.53693632898001,
                1.40251755853479);
    }

    @Test
    void onlyAnItemThatRunsAgainstTheRestMayBeWordedTheOtherWayRound() {
        assertEquals(
                List.of("d"),
                Answers.battery().look("none", "omit").maybeReversed().stream()
                        .map(ItemReport::code)
                        .toList());
        assertEquals(List.of(), Answers.battery().look("none", "omit", "d").maybeReversed());
    }

    /** {@code y <- x[complete.cases(x), ]}; for scaled answers the variance of each column over their sum. */
    @ParameterizedTest
    @CsvSource({
        // v <- apply(y, 2, var); v / sum(v)
        "none, '', 0.194826789838337, 0.196089299461124, 0.150638953040801, 0.196458814472671, 0.261986143187067",
        "z, '', 0.2, 0.2, 0.2, 0.2, 0.2",
        // v <- apply(apply(y, 2, function(i) (i - min(i)) / (max(i) - min(i))), 2, var)
        "range, '', 0.194826789838337, 0.196089299461124, 0.150638953040801, 0.196458814472671, 0.261986143187067",
        // v <- apply(y - rowMeans(y), 2, var)
        "ipsatise, '', 0.121952874414014, 0.115098383913151, 0.144891130027140, 0.350047804095732, 0.268009807549963",
        // y[, "d"] <- 6 - y[, "d"]; v <- apply(y - rowMeans(y), 2, var)
        "ipsatise, d, 0.1312206364683982, 0.0968154418934491, 0.1958314865703395, 0.1533707118163283, 0.4227617232514848"
    })
    void tellsWhatScalingDoes(String scaling, String reversed, double a, double b, double c, double d, double e) {
        String[] codes = reversed.isEmpty() ? new String[0] : new String[] {reversed};

        assertFigures(Answers.battery().look(scaling, "omit", codes), ItemReport::influence, a, b, c, d, e);
    }

    @Test
    void measuresHowPeopleUseTheScaleAsRDoes() {
        ResponseStyle style = Answers.battery().look("none", "omit").style();

        assertEquals(5, style.items());
        assertEquals(56, style.respondents(), "those with five answers");
        // s <- rowMeans(y == 1 | y == 5); c(mean(s), quantile(s, c(.1, .9)))
        assertSpread(0.432142857142857, 0, 1, style.extreme());
        // s <- rowMeans(sign(y - 3))
        assertSpread(-0.0928571428571428, -0.6, 0.2, style.acquiescence());
        // sum(apply(y, 1, function(i) length(unique(i)) == 1))
        assertEquals(1, style.straightLiners());
        // d <- scale(y, scale = FALSE); sum(rowMeans(d)^2) * 5 / sum(d^2)
        assertEquals(0.201256351039261, style.level(), EXACT);
    }

    @Test
    void fewItemsSayNothingOfAStyle() {
        var four = new Answers()
                .rating("a", "Q1", i -> 1)
                .rating("b", "Q1", i -> 5)
                .rating("c", "Q1", i -> 3)
                .rating("d", "Q1", i -> 3);

        assertNull(four.look("none", "omit").style());
    }

    @Test
    void countsAnswersThatSayThereIsNone() {
        var income = new Answers()
                .ordered("Income", List.of("Low", "High", "Don’t know"), i -> i % 3)
                .ordered("Einkommen", List.of("Niedrig", "Hoch", "Weiß nicht"), i -> i % 4 == 0 ? 2 : i % 2);

        assertEquals(List.of(20, 15), each(income.look("none", "omit"), ItemReport::dontKnow));
    }

    @Test
    void whatDontKnowCountsAsDecidesWhoIsComplete() {
        Answers income = new Answers()
                .ordered("Income", List.of("Low", "High", "Don’t know"), i -> i % 6 == 5 ? Answers.NONE : i % 3)
                .rating("like", "Q1", i -> i % 10 == 0 ? Column.DONT_KNOW : 1 + i % 5);

        PreparationReport missing = income.look("kmeans", "omit", DontKnowUse.MISSING);
        PreparationReport level = income.look("latent-class", "omit", DontKnowUse.LEVEL);
        PreparationReport given = income.look("kmeans", "omit", DontKnowUse.GIVEN);

        for (PreparationReport report : List.of(missing, level, given)) {
            assertEquals(List.of(10, 6), each(report, ItemReport::dontKnow));
            assertEquals(List.of(10, 0), each(report, ItemReport::missing));
        }
        assertEquals(List.of(40, 54), each(missing, ItemReport::answered));
        assertEquals(List.of(50, 54), each(level, ItemReport::answered));
        // of the 40 who say low or high, four do not know what they like
        assertEquals(36, missing.usableComplete());
        assertEquals(50, level.usableComplete());
        assertEquals(0.5, missing.items().get(0).mean(), EXACT);
    }

    @Test
    void anItemNobodyAnsweredHasNoFigures() {
        PreparationReport report = new Answers()
                .number("nobody", Dimension.NEED, i -> Answers.NONE)
                .number("all", Dimension.NEED, i -> i)
                .look("z", "omit");

        assertEquals(0, report.usableComplete());
        assertNull(report.items().get(0).mean());
        assertNull(report.items().get(1).influence());
        assertEquals(29.5, report.items().get(1).mean(), EXACT);
    }

    @Test
    void ofManyResponsesEveryOneIsCountedThoughNotAllAreCorrelated() {
        PreparationReport once = Answers.battery().look("none", "omit");
        PreparationReport many = Answers.battery().times(701).look("none", "omit");

        assertEquals(42_060, many.examined());
        assertFalse(many.sampled());
        assertEquals(56 * 701, many.usableComplete());
        for (int item = 0; item < 5; item++) {
            assertEquals(
                    once.items().get(item).direction(), many.items().get(item).direction(), 0.02);
        }
    }

    @Test
    void saysWhenItHasLookedAtASample() {
        Answers answers = Answers.battery();

        assertTrue(Inspection.of(answers.matrix(), 100_000, answers.settings("none", "omit", null))
                .sampled());
    }

    private static void assertSpread(double mean, double tenth, double ninetieth, ResponseStyle.Spread spread) {
        assertArrayEquals(
                new double[] {mean, tenth, ninetieth},
                new double[] {spread.mean(), spread.tenth(), spread.ninetieth()},
                EXACT);
    }

    private static void assertFigures(
            PreparationReport report, Function<ItemReport, Double> figure, double... expected) {
        assertFigures(EXACT, report, figure, expected);
    }

    private static void assertFigures(
            double tolerance, PreparationReport report, Function<ItemReport, Double> figure, double... expected) {
        assertArrayEquals(
                expected,
                report.items().stream()
                        .map(figure)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .toArray(),
                tolerance);
    }

    private static <T> List<T> each(PreparationReport report, Function<ItemReport, T> figure) {
        return report.items().stream().map(figure).toList();
    }
}
