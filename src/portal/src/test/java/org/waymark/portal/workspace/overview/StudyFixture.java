package org.waymark.portal.workspace.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.persona.journey.JourneySummary;
import org.waymark.persona.overview.PersonaStatus;
import org.waymark.persona.overview.Publication;
import org.waymark.persona.persona.PersonaSummary;
import org.waymark.segmentation.overview.SegmentationStatus;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.RunState;
import org.waymark.survey.overview.HypothesisCoverage;
import org.waymark.survey.overview.StudyStatus;
import org.waymark.survey.overview.SurveyStatus;
import org.waymark.survey.questionnaire.PublishedVersion;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyOrigin;
import org.waymark.survey.questionnaire.SurveyState;
import org.waymark.survey.study.HypothesisDetails;
import org.waymark.survey.study.HypothesisForm;
import org.waymark.survey.study.SampleAssumptions;
import org.waymark.survey.study.SamplePlanDetails;
import org.waymark.survey.study.StudyDetails;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.Verdict;

/** A study on its way: empty at first, and further with each verb. */
final class StudyFixture {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final UUID STUDY = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final List<HypothesisCoverage> hypotheses = new ArrayList<>();
    private final List<SurveyStatus> surveys = new ArrayList<>();
    private final List<RunDetails> runs = new ArrayList<>();
    private final List<PersonaSummary> personas = new ArrayList<>();
    private final List<JourneySummary> journeys = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private StudyOutline outline = StudyOutline.titled("Appliances");
    private int interviews;
    private SamplePlanDetails plan;
    private Double weakestJaccard;

    static StudyFixture empty() {
        return new StudyFixture();
    }

    StudyFixture explained() {
        outline = new StudyOutline("Appliances", "A maker of appliances", "Which range to build", "");
        return this;
    }

    StudyFixture background() {
        outline = new StudyOutline("Appliances", "A maker of appliances", "", "");
        return this;
    }

    StudyFixture interviewed() {
        interviews = 5;
        return this;
    }

    StudyFixture hypothesis(String... askedCodes) {
        var form = new HypothesisForm("Price decides", List.of(askedCodes), Verdict.OPEN, "");
        hypotheses.add(new HypothesisCoverage(
                new HypothesisDetails(UUID.randomUUID(), hypotheses.size() + 1, form, 1),
                List.of(askedCodes),
                List.of()));
        return this;
    }

    StudyFixture planned() {
        plan = new SamplePlanDetails(SampleAssumptions.USUAL, 385);
        return this;
    }

    StudyFixture survey(String title, SurveyState state, long responses) {
        Integer published = state == SurveyState.DRAFT ? null : 1;
        var survey = new SurveyDetails(
                UUID.nameUUIDFromBytes(title.getBytes()),
                STUDY,
                "abcd",
                title,
                SurveyOrigin.WRITTEN,
                state,
                published,
                null,
                published == null ? null : NOON,
                state == SurveyState.CLOSED ? NOON.plusSeconds(86_400) : null,
                NOON,
                1);
        surveys.add(new SurveyStatus(
                survey,
                12,
                responses,
                responses == 0 ? null : LocalDate.of(2026, 3, 2),
                published == null ? List.of() : List.of(new PublishedVersion(1, NOON))));
        return this;
    }

    StudyFixture run(RunState state, Integer chosen) {
        runs.add(new RunDetails(
                UUID.fromString("0000abcd-0000-0000-0000-000000000002"),
                STUDY,
                null,
                state,
                null,
                false,
                "mia@test.example",
                NOON.plusSeconds(60),
                NOON,
                null,
                400,
                400,
                null,
                "",
                null,
                chosen,
                "",
                null));
        return this;
    }

    StudyFixture weakestJaccard(double value) {
        weakestJaccard = value;
        return this;
    }

    StudyFixture persona(Integer published) {
        var id = UUID.randomUUID();
        personas.add(new PersonaSummary(id, STUDY, id, 4, personas.size() + 1, "code", "Planner", published));
        if (published != null) {
            publications.add(new Publication(NOON.plusSeconds(120), id, "Planner", published));
        }
        return this;
    }

    StudyFixture journey(Integer published) {
        journeys.add(new JourneySummary(UUID.randomUUID(), STUDY, "Buying", published));
        return this;
    }

    Facts facts() {
        RunDetails decided =
                runs.stream().filter(run -> run.chosen() != null).findFirst().orElse(null);
        return new Facts(
                new StudyStatus(
                        new StudyDetails(STUDY, outline, false, NOON.minusSeconds(86_400), 1),
                        interviews,
                        12,
                        hypotheses,
                        plan,
                        surveys),
                new SegmentationStatus(runs, decided, weakestJaccard),
                new PersonaStatus(personas, journeys, publications, List.of()));
    }
}
