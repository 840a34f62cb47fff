package org.waymark.segmentation.typing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.typing.GoldenQuestions;
import org.waymark.clustering.typing.GoldenSet;
import org.waymark.clustering.typing.LinearDiscriminant;
import org.waymark.clustering.typing.MultinomialLogit;
import org.waymark.clustering.typing.Term;
import org.waymark.clustering.typing.TypingMethod;
import org.waymark.clustering.typing.TypingModel;
import org.waymark.clustering.typing.TypingSample;
import org.waymark.segmentation.job.JobProgress;
import org.waymark.segmentation.run.SolvedSample;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;

/** Builds the typing tool of a solution: it knows the labels of the respondents and their answers, not the method. */
final class TypingBuilder {

    /** The work of one method, in the unit of the progress. */
    static final int WORK = 100;

    private static final String STEP = "questions";

    private final SolvedSample solved;
    private final TypingSettings settings;
    private final List<Column> candidates;

    TypingBuilder(SolvedSample solved, TypingSettings settings) {
        this.solved = solved;
        this.settings = settings;
        this.candidates = Stream.concat(solved.basis().stream(), solved.descriptors().stream())
                .filter(column -> TypingSettingsCheck.isAmong(settings.questions(), column.variable()))
                .map(solved.settings().dontKnow()::inOrder)
                .toList();
    }

    /** How many methods are tried, each of which is {@value #WORK} units of work. */
    static int methods(TypingSettings settings) {
        return settings.method().equals("best") ? 2 : 1;
    }

    /** @throws IllegalArgumentException when a segment has nobody to learn from, in words for people */
    BuiltTool build(Workers workers, JobProgress progress) {
        TypingSample sample = LearnedSample.of(solved, candidates);
        String chosen = settings.method().equals("best") ? "multinomial" : settings.method();
        GoldenSet found = find(chosen, sample, workers, progress);
        if (settings.method().equals("best")) {
            GoldenSet other = find("discriminant", sample, workers, progress);
            if (other.heldOut().accuracy() > found.heldOut().accuracy()) {
                chosen = "discriminant";
                found = other;
            }
        }
        return new BuiltTool(model(found), questions(found), new AccuracyReport(found, codes()).accuracy(chosen));
    }

    private GoldenSet find(String method, TypingSample sample, Workers workers, JobProgress progress) {
        GoldenQuestions wanted = GoldenQuestions.withSeed(settings.seed())
                .with(method(method))
                .withMost(settings.most())
                .withLoss(TypingSettings.LOSS);
        GoldenSet found = (settings.number() == null ? wanted : wanted.withNumber(settings.number()))
                .find(sample, workers, progress.within(STEP, WORK));
        progress.advance(STEP, WORK);
        return found;
    }

    private static TypingMethod method(String name) {
        return name.equals("discriminant") ? LinearDiscriminant.withDefaults() : MultinomialLogit.withDefaults();
    }

    private TypingModel model(GoldenSet found) {
        List<Variable> asked = found.questions().stream()
                .map(position -> candidates.get(position).variable())
                .toList();
        List<Term> terms = IntStream.range(0, asked.size())
                .mapToObj(question -> TypingQuestion.published(
                        found.model().terms().get(question), asked.get(question), untold(asked.get(question))))
                .toList();
        return new TypingModel(
                found.model().segments(),
                found.model().threshold(),
                found.model().constants(),
                terms);
    }

    private List<TypingQuestion> questions(GoldenSet found) {
        return found.questions().stream()
                .map(candidates::get)
                .map(column -> TypingQuestion.of(
                        column.variable(),
                        untold(column.variable()),
                        Arrays.stream(column.values())
                                .map(value -> Double.isNaN(value) ? 1 : 0)
                                .average()
                                .orElse(0)))
                .toList();
    }

    private List<String> untold(Variable variable) {
        boolean inBasis = solved.basis().stream()
                .anyMatch(column -> column.variable().code().equals(variable.code()));
        return solved.settings().dontKnow().untold(variable, inBasis);
    }

    private List<String> codes() {
        return candidates.stream().map(column -> column.variable().code()).toList();
    }
}
