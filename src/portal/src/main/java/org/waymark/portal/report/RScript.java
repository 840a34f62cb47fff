package org.waymark.portal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.portal.rest.segmentation.SolutionDocument;
import org.waymark.segmentation.method.DontKnowUse;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.Variable;

/**
 * A script for R that finds the segments of a solution again and compares. It reads the file of assignments, so that the
 * same respondents are used; R draws other random numbers, so that starts differ and the best solution should not.
 */
final class RScript {

    private static final int LINE = 64;

    private static final String COMPARE = """
            ari <- function(a, b) {             # adjusted Rand index: 1 the same segments, 0 chance
              t <- table(a, b); pairs <- function(n) sum(n * (n - 1) / 2)
              expected <- pairs(rowSums(t)) * pairs(colSums(t)) / pairs(sum(t))
              (pairs(t) - expected) / ((pairs(rowSums(t)) + pairs(colSums(t))) / 2 - expected)
            }
            table(waymark = d$segment, r = segment)
            ari(d$segment, segment)
            """;

    private final ReportedSolution solution;
    private final SegmentationSettings settings;
    private final List<Variable> basis;

    private RScript(ReportedSolution solution) {
        this.solution = solution;
        this.settings = solution.run().settings();
        this.basis = solution.variables(settings.basis());
    }

    /** The script; empty for a method that R has nothing like. */
    static Optional<String> of(ReportedSolution solution) {
        var script = new RScript(solution);
        return script.method().map(method -> script.reading() + script.preparation() + method + COMPARE);
    }

    private String reading() {
        return "# Run " + solution.run().id() + ", " + solution.segments() + " segments\n# Data "
                + solution.run().digest() + "\n"
                + "d <- read.csv(\"assignments.csv\", check.names = FALSE)\n"
                + "basis <- c(" + codes() + ")\n"
                + "x <- as.matrix(d[, basis, drop = FALSE])\n";
    }

    /** The codes of the basis in lines of a readable length. */
    private String codes() {
        var codes = new StringBuilder();
        int line = 0;
        for (Variable variable : basis) {
            String code = quoted(variable.code());
            if (line + code.length() > LINE) {
                codes.append("\n  ");
                line = 0;
            }
            codes.append(code).append(variable == basis.get(basis.size() - 1) ? "" : ", ");
            line += code.length() + 2;
        }
        return codes.toString().replace(" \n", "\n");
    }

    private String preparation() {
        var lines = new ArrayList<String>();
        solution.variables(settings.reversed())
                .forEach(variable -> lines.add("x[, %1$s] <- %2$s - x[, %1$s]    # reversed"
                        .formatted(quoted(variable.code()), plain(variable.minimum() + variable.maximum()))));
        if (settings.dontKnow() == DontKnowUse.MISSING) {
            lines.add("# \"don't know\" is no answer: its cells are empty");
        } else if (settings.dontKnow() == DontKnowUse.LEVEL) {
            lines.add("# \"don't know\" is an answer of its own, where it has no code the value above all others");
        }
        if (settings.missing().equals("observed") && settings.method().equals("kmeans")) {
            lines.add("keep <- complete.cases(x)    # R needs complete rows; Waymark used the answers there are");
            lines.add("d <- d[keep, ]; x <- x[keep, , drop = FALSE]");
        }
        switch (settings.scaling()) {
            case "z" -> lines.add("x <- scale(x)");
            case "range" -> lines.add("x <- apply(x, 2, function(v) (v - min(v)) / diff(range(v)))");
            case "ipsatise" -> lines.add("x <- x - rowMeans(x)");
            case "ipsatise_z" ->
                lines.add("x <- t(scale(t(x)))    # each respondent's own average and spread taken out");
            default -> lines.add("# no scaling");
        }
        if (settings.weights() != null) {
            lines.add("# The run was weighted by " + settings.weights().replaceAll("\\s+", " ")
                    + "; the functions below take no weights, so results differ.");
        }
        return String.join("\n", lines) + "\n";
    }

    private Optional<String> method() {
        String seed = "set.seed(" + Math.floorMod(settings.seed(), Integer.MAX_VALUE) + ")\n";
        int k = solution.segments();
        return switch (settings.method()) {
            case "kmeans" ->
                Optional.of(seed
                        + "km <- kmeans(x, " + k + ", nstart = " + Math.max(200, settings.restarts())
                        + ", iter.max = 100)\n"
                        + "km$tot.withinss    # Waymark: " + figure("withinSumOfSquares") + "\n"
                        + "segment <- match(km$cluster, order(-km$size))    # numbered by size\n");
            case "kmedoids" ->
                Optional.of(seed
                        + "y <- as.data.frame(x)\n" + kinds()
                        + "pam <- cluster::pam(dissimilarity, " + k + ", variant = \"faster\", nstart = 20)\n"
                        + "pam$objective[[\"swap\"]] * nrow(y)    # Waymark: " + figure("cost") + "\n"
                        + "segment <- match(pam$clustering, order(-pam$clusinfo[, 1]))    # numbered by size\n");
            case "latent-class" ->
                Optional.of(seed
                        + "y <- as.data.frame(lapply(as.data.frame(x), function(v) as.integer(factor(v))))\n"
                        + "names(y) <- paste0(\"v\", seq_along(y))\n"
                        + "f <- as.formula(paste(\"cbind(\", paste(names(y), collapse = \", \"), \") ~ 1\"))\n"
                        + "lca <- poLCA::poLCA(f, y, nclass = " + k + ", nrep = 50, na.rm = FALSE, maxiter = 5000,"
                        + " verbose = FALSE)\n"
                        + "lca$llik    # Waymark: " + figure("likelihood.logLikelihood") + "\n"
                        + "segment <- match(lca$predclass, order(-tabulate(lca$predclass, " + k + ")))\n");
            case "mixture" ->
                Optional.of(seed
                        + "library(mclust)\n"
                        + "gmm <- Mclust(x, G = " + k + ", modelNames = \"" + covariance() + "\")\n"
                        + "gmm$loglik    # Waymark: " + figure("likelihood.logLikelihood") + "\n"
                        + "segment <- match(gmm$classification, order(-tabulate(gmm$classification, " + k + ")))\n");
            default -> Optional.empty();
        };
    }

    /** Which columns are categories, and whether a shared no makes alike. */
    private String kinds() {
        String nominal = codes(Measurement.NOMINAL);
        String asymmetric = settings.options().sharedYes() ? codes(Measurement.BINARY) : "";
        String factors = nominal.isEmpty()
                ? ""
                : "for (v in c(" + nominal + ")) y[[v]] <- factor(y[[v]])    # categories without an order\n";
        String types = asymmetric.isEmpty() ? "" : ", type = list(asymm = c(" + asymmetric + "))";
        return factors + "dissimilarity <- cluster::daisy(y, metric = \"gower\"" + types + ")\n";
    }

    private String codes(Measurement measurement) {
        return basis.stream()
                .filter(variable -> variable.measurement() == measurement)
                .map(variable -> quoted(variable.code()))
                .collect(Collectors.joining(", "));
    }

    /** The covariance as mclust calls it. */
    private String covariance() {
        return switch (settings.options().covariance()) {
            case "spherical" -> "VII";
            case "diagonal" -> "VVI";
            case "tied" -> "EEE";
            default -> "VVV";
        };
    }

    private String figure(String criterion) {
        Double value = SolutionDocument.of(solution.details()).figures().get(criterion);
        return value == null ? "not known" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** As R reads it; what a person wrote cannot end the string. */
    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
