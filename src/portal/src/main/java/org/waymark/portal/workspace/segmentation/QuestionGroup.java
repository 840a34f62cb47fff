package org.waymark.portal.workspace.segmentation;

import java.io.Serializable;
import java.util.List;
import org.waymark.portal.workspace.segmentation.QuestionUse.Use;
import org.waymark.survey.api.Dimension;

/** The questions that give one kind of data. */
public class QuestionGroup implements Serializable {

    private final Dimension dimension;
    private final List<QuestionUse> questions;

    QuestionGroup(Dimension dimension, List<QuestionUse> questions) {
        this.dimension = dimension;
        this.questions = questions;
    }

    public Dimension getDimension() {
        return dimension;
    }

    public List<QuestionUse> getQuestions() {
        return questions;
    }

    public int getVariables() {
        return questions.stream().mapToInt(QuestionUse::getVariables).sum();
    }

    /** Of its variables, those segments are formed on. */
    public int getBasis() {
        return questions.stream()
                .filter(question -> question.getUse() == Use.BASIS)
                .mapToInt(QuestionUse::getVariables)
                .sum();
    }

    /** What all of them are used for; null when they differ. */
    public Use getUse() {
        List<Use> uses = questions.stream().map(QuestionUse::getUse).distinct().toList();
        return uses.size() == 1 ? uses.get(0) : null;
    }

    /** Uses all of them alike; null leaves each as it is. */
    public void setUse(Use use) {
        if (use != null && use != getUse()) {
            questions.forEach(question -> question.setUse(use));
        }
    }
}
