package org.waymark.segmentation.wave;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.typing.TypingModel;
import org.waymark.segmentation.job.JobProgress;
import org.waymark.segmentation.run.OtherResponses;
import org.waymark.segmentation.run.SolvedSample;
import org.waymark.segmentation.typing.LearnedSample;
import org.waymark.segmentation.wave.WaveComparison.Refit;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.SamePeople;

/** Compares a later survey with the one a solution was found on. */
final class WaveBuilder {

    /** All the work, in the unit of the progress. */
    static final int WORK = 100;

    private static final int REFITTING = 80;

    /** So many pairs of bootstrap samples say where the lowest twentieth of agreements begins. */
    private static final int FEWEST_SAMPLES = 20;

    private static final double LOWEST = 0.05;

    private final SolvedSample solved;
    private final TypingModel model;
    private final LaterAnswers answers;
    private final int[] answered;
    private final List<UUID> laterIds;
    private final double[] laterWeights;
    private final TypedPeople earlier;
    private final TypedPeople later;

    /** @throws IllegalArgumentException when nobody answered a golden question, in words for people */
    WaveBuilder(SolvedSample solved, TypingModel model, ResponseMatrix matrix, List<MappedVariable> mapping) {
        this.solved = solved;
        this.model = model;
        this.answers = new LaterAnswers(matrix, mapping, solved.settings());
        List<Column> golden = golden(solved, model);
        List<Column> found =
                golden.stream().map(column -> answers.column(column.variable())).toList();
        this.answered = IntStream.range(0, matrix.rows())
                .filter(row -> found.stream().anyMatch(column -> !Double.isNaN(column.values()[row])))
                .toArray();
        if (answered.length == 0) {
            throw new IllegalArgumentException("Nobody in the later survey answered a golden question");
        }
        this.laterIds =
                Arrays.stream(answered).mapToObj(matrix.responses()::get).toList();
        this.laterWeights = weights();
        this.earlier = TypedPeople.of(model, golden, solved.labels().length, solved.weights());
        this.later = TypedPeople.of(model, pick(found), answered.length, laterWeights);
    }

    private static List<Column> golden(SolvedSample solved, TypingModel model) {
        List<Column> all = Stream.concat(solved.basis().stream(), solved.descriptors().stream())
                .toList();
        return model.questions().stream()
                .map(question -> all.stream()
                        .filter(column -> column.variable().code().equals(question.name()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** Null when the run has none, or nobody of the later survey has any. */
    private double[] weights() {
        String code = solved.settings().weights();
        double[] own = code == null ? null : answers.own(code);
        if (own == null) {
            return null;
        }
        double[] weights = Arrays.stream(answered)
                .mapToDouble(row -> Double.isNaN(own[row]) || own[row] < 0 ? 0 : own[row])
                .toArray();
        return Arrays.stream(weights).sum() > 0 ? weights : null;
    }

    TypedPeople later() {
        return later;
    }

    List<UUID> laterIds() {
        return laterIds;
    }

    /**
     * @param same who is in both surveys; empty when nothing says so
     * @param agreement of pairs of bootstrap samples of the run; empty when it did not resample
     */
    WaveComparison compare(Optional<SamePeople> same, List<Double> agreement, Workers workers, JobProgress progress) {
        var sizes = new SizeComparison(earlier, later);
        var changes = sizes.changes();
        List<Column> shared = solved.basis().stream()
                .filter(column -> column.variable().measurement() != Measurement.NOMINAL)
                .filter(column -> answers.has(column.variable()))
                .map(solved.settings().dontKnow()::inOrder)
                .toList();
        var basis = new BasisShift(
                earlier,
                later,
                shared,
                pick(inLater(shared)).stream()
                        .map(solved.settings().dontKnow()::inOrder)
                        .toList());
        progress.advance("comparing", WORK - REFITTING);
        Refit refit = hasWholeBasis() ? refit(agreement, workers, progress) : null;
        progress.advance("refitting", REFITTING);
        var shifts = basis.shifts();
        var rule = new DriftRule(changes, shifts, refit);
        return new WaveComparison(
                earlier.people(),
                later.people(),
                answers.rows() - later.people(),
                solved.weights() != null,
                changes,
                sizes.all(),
                hasWholeBasis() && !shared.isEmpty() ? basis.shadow(solved.labels()) : null,
                shifts,
                same.map(people -> Migrations.of(earlier, solved.responses(), later, laterIds, people))
                        .orElse(null),
                refit,
                rule.verdict(),
                rule.reasons());
    }

    private boolean hasWholeBasis() {
        return solved.basis().stream().allMatch(column -> answers.has(column.variable()));
    }

    private List<Column> inLater(List<Column> columns) {
        return columns.stream().map(column -> answers.column(column.variable())).toList();
    }

    /** Of those who answered. */
    private List<Column> pick(List<Column> columns) {
        return columns.stream()
                .map(column -> new Column(column.variable(), TypedPeople.pick(column.values(), answered)))
                .toList();
    }

    /** Null when the later survey holds too little to be clustered. */
    private Refit refit(List<Double> agreement, Workers workers, JobProgress progress) {
        List<Column> basis = pick(inLater(solved.basis()));
        Partition anew;
        try {
            anew = OtherResponses.cluster(
                    solved.settings(),
                    basis,
                    laterWeights,
                    solved.segments(),
                    workers,
                    progress.within("refitting", REFITTING));
        } catch (IllegalArgumentException tooLittle) {
            return null;
        }
        TypingModel whole = LearnedSample.wholeModel(solved);
        List<Column> told =
                basis.stream().map(solved.settings().dontKnow()::inOrder).toList();
        int[] old = IntStream.range(0, answered.length)
                .map(person -> whole.classify(told.stream()
                                .mapToDouble(column -> column.values()[person])
                                .toArray())
                        .likeliest())
                .toArray();
        boolean byBootstrap = agreement.size() >= FEWEST_SAMPLES;
        double limit = byBootstrap ? quantile(agreement) : DriftRule.MODERATE_AGREEMENT;
        return new Refit(AdjustedRandIndex.of(Partition.of(solved.segments(), old), anew), limit, byBootstrap);
    }

    /** The lowest twentieth of the agreements lies below (R {@code quantile}, type 7). */
    private static double quantile(List<Double> agreement) {
        double[] sorted =
                agreement.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double at = LOWEST * (sorted.length - 1);
        int below = (int) at;
        return sorted[below] + (at - below) * (sorted[Math.min(below + 1, sorted.length - 1)] - sorted[below]);
    }
}
