package org.waymark.clustering.typing;

import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;

/**
 * A way to learn from a sample which answers speak for which segment. Both ways give a score per segment that is a sum
 * over the answers, and probabilities that are the softmax of the scores.
 */
public sealed interface TypingMethod permits MultinomialLogit, LinearDiscriminant {

    /** Fits the model to all people and questions of the sample; it answers "cannot tell" to nobody. */
    default TypingModel fit(TypingSample sample) {
        return fit(sample, new Checkpoint(Progress.NONE, Step.QUESTIONS, 1));
    }

    /** Fits, and passes by a checkpoint all the while. */
    default TypingModel fit(TypingSample sample, Checkpoint checkpoint) {
        Coding coding = Coding.of(sample);
        return coding.model(fit(coding.code(sample), checkpoint), sample.segments());
    }

    /** Scores on coded columns. */
    Scores fit(CodedSample sample, Checkpoint checkpoint);
}
