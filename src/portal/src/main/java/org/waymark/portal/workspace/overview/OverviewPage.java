package org.waymark.portal.workspace.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.waymark.persona.overview.PersonaStatusService;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.portal.workspace.overview.Station.State;
import org.waymark.segmentation.overview.SegmentationStatusService;
import org.waymark.survey.overview.HypothesisCoverage;
import org.waymark.survey.overview.StudyStatusService;
import org.waymark.survey.study.StudyDetails;

/** {@code /studies/overview/{study}}: the start page of a study. */
@Named
@RequestScoped
public class OverviewPage {

    /**
     * The one thing to do next.
     *
     * @param action what, as the words of a button
     * @param why it comes now
     */
    public record Next(String action, String why, String link) {}

    @Inject
    private StudyStatusService studies;

    @Inject
    private SegmentationStatusService segmentations;

    @Inject
    private PersonaStatusService personas;

    private UUID study;
    private Facts facts;
    private List<Step> steps;
    private Next next;
    private List<Activity> activities;

    @PostConstruct
    void load() {
        study = PathId.get(0);
        facts = new Facts(studies.getStatus(study), segmentations.getStatus(study), personas.getStatus(study));
        Texts texts = Texts.ofPage();
        Road road = Road.of(facts);
        steps = new Steps(texts, facts).of(road);
        next = next(texts, road);
        activities = Activity.latest(texts, facts);
    }

    private Next next(Texts texts, Road road) {
        State state = road.states().get(road.next());
        boolean unanswered = road.next() == Station.RESPONSES && state == State.UNDER_WAY && facts.responses() == 0;
        String key = "overview.next." + road.next() + '.' + (unanswered ? "first" : state);
        long missing = Math.max(0, facts.planned() - facts.responses());
        return new Next(texts.get(key), texts.get(key + ".why", missing), new Links(facts).toDo(road.next(), state));
    }

    public UUID getStudy() {
        return study;
    }

    public StudyDetails getDetails() {
        return facts.study().study();
    }

    public List<Step> getSteps() {
        return steps;
    }

    public long getDone() {
        return steps.stream().filter(Step::isDone).count();
    }

    public Next getNext() {
        return next;
    }

    public List<HypothesisCoverage> getHypotheses() {
        return facts.study().hypotheses();
    }

    /** Whether there is a questionnaire that could test a hypothesis. */
    public boolean isAsking() {
        return !facts.study().surveys().isEmpty();
    }

    /** Whether no survey has been published or uploaded yet. */
    public boolean isUnfielded() {
        return facts.publishedSurveys() == 0;
    }

    public List<Activity> getActivities() {
        return activities;
    }
}
