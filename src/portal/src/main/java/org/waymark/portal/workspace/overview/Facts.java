package org.waymark.portal.workspace.overview;

import java.util.Comparator;
import java.util.Optional;
import org.waymark.persona.journey.JourneySummary;
import org.waymark.persona.overview.PersonaStatus;
import org.waymark.persona.persona.PersonaSummary;
import org.waymark.segmentation.overview.SegmentationStatus;
import org.waymark.survey.overview.StudyStatus;
import org.waymark.survey.overview.SurveyStatus;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.study.Verdict;

/** What the three contexts say about one study. */
record Facts(StudyStatus study, SegmentationStatus segmentation, PersonaStatus personas) {

    boolean hasContext() {
        return !study.study().outline().background().isBlank();
    }

    boolean hasDecisions() {
        return !study.study().outline().decisions().isBlank();
    }

    boolean hasPopulation() {
        return !study.study().outline().population().isBlank();
    }

    long uncovered() {
        return study.hypotheses().stream()
                .filter(hypothesis -> !hypothesis.isCovered())
                .count();
    }

    long judged() {
        return study.hypotheses().stream()
                .filter(line -> line.hypothesis().form().verdict() != Verdict.OPEN)
                .count();
    }

    /** Responses the plan asks for; 0 without a plan. */
    int planned() {
        return study.plan() == null ? 0 : study.plan().required();
    }

    long publishedSurveys() {
        return study.surveys().stream()
                .filter(status -> status.survey().isPublished())
                .count();
    }

    boolean isFieldOpen() {
        return study.surveys().stream().map(SurveyStatus::survey).anyMatch(SurveyDetails::isOpen);
    }

    /** The survey that speaks for the study: of those in the field or beyond, the one with most responses. */
    Optional<SurveyStatus> leading() {
        return study.surveys().stream()
                .filter(status -> status.survey().isPublished())
                .max(Comparator.comparingLong(SurveyStatus::responses));
    }

    /** Those of the leading survey: each survey asks a sample of its own, so that adding them up says nothing. */
    long responses() {
        return leading().map(SurveyStatus::responses).orElse(0L);
    }

    /** As many as planned; without a plan, all there will be. */
    boolean hasEnoughResponses() {
        return responses() > 0 && (planned() > 0 ? responses() >= planned() : !isFieldOpen());
    }

    /** Whether no more responses will come, however many there are. */
    boolean isFieldOver() {
        return responses() > 0 && !isFieldOpen();
    }

    long publishedPersonas() {
        return personas.personas().stream().filter(PersonaSummary::isPublished).count();
    }

    long publishedJourneys() {
        return personas.journeys().stream().filter(JourneySummary::isPublished).count();
    }
}
