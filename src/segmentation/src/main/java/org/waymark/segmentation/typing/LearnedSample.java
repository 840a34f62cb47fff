package org.waymark.segmentation.typing;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.typing.MultinomialLogit;
import org.waymark.clustering.typing.TypingModel;
import org.waymark.clustering.typing.TypingSample;
import org.waymark.segmentation.run.SolvedSample;
import org.waymark.survey.api.ResponseMatrix.Column;

/** The respondents of a solution as the engine learns from them. */
public final class LearnedSample {

    private LearnedSample() {}

    /** @param known what is known of them, one value per respondent each */
    static TypingSample of(SolvedSample solved, List<Column> known) {
        List<Column> columns =
                known.stream().map(solved.settings().dontKnow()::inOrder).toList();
        double[][] answers = new double[solved.labels().length][columns.size()];
        for (int person = 0; person < answers.length; person++) {
            for (int column = 0; column < columns.size(); column++) {
                answers[person][column] = columns.get(column).values()[person];
            }
        }
        Partition partition = Partition.of(solved.segments(), solved.labels());
        var questions = columns.stream()
                .map(column -> TypingQuestion.learned(column.variable()))
                .toList();
        TypingSample sample = solved.weights() == null
                ? TypingSample.of(questions, answers, partition)
                : TypingSample.weighted(questions, answers, partition, solved.weights());
        return sample.withSegmentNames(letters(solved.segments()));
    }

    /**
     * The model that asks every basis variable and tells everybody: as near to the solution itself as answers come. Its
     * questions are in the order of the basis; ordered levels count as their positions.
     */
    public static TypingModel wholeModel(SolvedSample solved) {
        return MultinomialLogit.withDefaults().fit(of(solved, solved.basis()));
    }

    /** A, B, C … */
    private static List<String> letters(int segments) {
        return IntStream.range(0, segments)
                .mapToObj(segment -> String.valueOf((char) ('A' + segment)))
                .toList();
    }
}
