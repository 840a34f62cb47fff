package org.waymark.portal.workspace.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.portal.page.Texts;
import org.waymark.portal.workspace.overview.Station.State;
import org.waymark.segmentation.run.RunState;
import org.waymark.survey.questionnaire.SurveyState;

class StepsTest {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    @Test
    void eachStationSaysInFiguresWhereItStands() {
        Map<Station, Step> steps = steps(full());

        assertEquals("5 interviews, 12 quotes", steps.get(Station.INTERVIEWS).figures());
        assertEquals("2 hypotheses", steps.get(Station.HYPOTHESES).figures());
        assertEquals("1 is tested by no question", steps.get(Station.HYPOTHESES).remark());
        assertEquals(
                "385 usable responses for ±5 points at 95\u00a0%",
                steps.get(Station.SAMPLE).figures());
        assertEquals("1 closed, 12 questions", steps.get(Station.QUESTIONNAIRE).figures());
        assertEquals(
                "1,012 of 385 planned usable responses",
                steps.get(Station.RESPONSES).figures());
        assertEquals("4 segments decided, stable", steps.get(Station.SEGMENTS).figures());
        assertEquals("1 of 2 personas published", steps.get(Station.PERSONAS).figures());
        assertEquals("1 of 1 journey map published", steps.get(Station.JOURNEYS).figures());
        assertEquals(
                "1 persona and 1 journey map for every colleague to read",
                steps.get(Station.LIBRARY).figures());
    }

    @Test
    void doubtfulSegmentsAreNotCalledStable() {
        Step segments = steps(full().weakestJaccard(0.6)).get(Station.SEGMENTS);

        assertEquals("4 segments decided", segments.figures());
        assertFalse(segments.remark().isEmpty());
    }

    @Test
    void aFieldThatWasClosedTooEarlySaysSo() {
        var study = StudyFixture.empty().planned().survey("Closed", SurveyState.CLOSED, 50);

        assertEquals(
                "Closed with 335 fewer than planned",
                steps(study).get(Station.RESPONSES).remark());
    }

    @Test
    void responsesOfSeveralSurveysAreNotAddedUp() {
        var study = StudyFixture.empty().survey("Small", SurveyState.CLOSED, 20).survey("Big", SurveyState.OPEN, 300);

        assertEquals(
                "300 usable responses to “Big”",
                steps(study).get(Station.RESPONSES).figures());
        assertTrue(steps(study).get(Station.RESPONSES).link().startsWith("/studies/live/"));
    }

    @Test
    void everySentenceAStudyCanComeToIsWritten() {
        List<StudyFixture> ways = List.of(
                StudyFixture.empty(),
                StudyFixture.empty().background(),
                StudyFixture.empty().survey("Draft", SurveyState.DRAFT, 0),
                StudyFixture.empty().planned().survey("Open", SurveyState.OPEN, 0),
                StudyFixture.empty().run(RunState.RUNNING, null),
                StudyFixture.empty().run(RunState.FAILED, null),
                full());
        for (StudyFixture study : ways) {
            steps(study)
                    .values()
                    .forEach(step -> assertFalse(
                            (step.figures() + step.remark()).matches(".*[\\[{].*")
                                    || step.figures().isBlank(),
                            step.figures()));
            Activity.latest(ENGLISH, study.facts())
                    .forEach(activity -> assertFalse(activity.sentence().contains("["), activity.sentence()));
        }
        for (Station station : Station.values()) {
            for (State state : State.values()) {
                boolean possible = state != State.DONE || station == Station.LIBRARY;
                boolean halfway = state == State.UNDER_WAY
                        && (station == Station.INTERVIEWS
                                || station == Station.HYPOTHESES
                                || station == Station.SAMPLE
                                || station == Station.LIBRARY);
                String key = "overview.next." + station + '.' + state;
                assertEquals(possible && !halfway, ENGLISH.has(key) && ENGLISH.has(key + ".why"), key);
            }
        }
    }

    @Test
    void theLatestComesFirst() {
        List<String> sentences = Activity.latest(ENGLISH, full().facts()).stream()
                .map(Activity::sentence)
                .toList();

        assertEquals("“Field” closed", sentences.get(0));
        assertEquals("Latest response to “Field”", sentences.get(1));
        assertEquals("Persona “Planner” published, version 1", sentences.get(2));
        assertEquals("Study created", sentences.get(sentences.size() - 1));
    }

    private static StudyFixture full() {
        return StudyFixture.empty()
                .explained()
                .interviewed()
                .hypothesis("Q1")
                .hypothesis()
                .planned()
                .survey("Field", SurveyState.CLOSED, 1012)
                .run(RunState.COMPLETED, 4)
                .weakestJaccard(0.8)
                .persona(1)
                .persona(null)
                .journey(1);
    }

    private static Map<Station, Step> steps(StudyFixture study) {
        return new TreeMap<>(new Steps(ENGLISH, study.facts())
                .of(Road.of(study.facts())).stream().collect(Collectors.toMap(Step::station, step -> step)));
    }
}
