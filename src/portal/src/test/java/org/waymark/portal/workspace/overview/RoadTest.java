package org.waymark.portal.workspace.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.waymark.portal.workspace.overview.Station.State;
import org.waymark.segmentation.run.RunState;
import org.waymark.survey.questionnaire.SurveyState;

class RoadTest {

    @Test
    void aNewcomerIsLedFromStationToStation() {
        var study = StudyFixture.empty();
        assertEquals(Station.CONTEXT, next(study));
        assertEquals(Station.CONTEXT, next(study.background()));
        assertEquals(Station.INTERVIEWS, next(study.explained()));
        assertEquals(Station.HYPOTHESES, next(study.interviewed()));
        assertEquals(Station.SAMPLE, next(study.hypothesis("Q1")));
        assertEquals(Station.QUESTIONNAIRE, next(study.planned()));
    }

    @Test
    void interviewsThatAreLeftOutAreNotAskedForAgain() {
        assertEquals(Station.SAMPLE, next(StudyFixture.empty().explained().hypothesis()));
    }

    @Test
    void aDraftIsFinishedBeforeAnythingElseAndThenBroughtToPeople() {
        var study = StudyFixture.empty().explained().hypothesis().planned();

        assertEquals(Station.QUESTIONNAIRE, next(study.survey("Draft", SurveyState.DRAFT, 0)));
        assertEquals(Station.RESPONSES, next(study.survey("Open", SurveyState.OPEN, 0)));
    }

    @Test
    void aPublishedSurveyWithoutAPlanAsksForOne() {
        assertEquals(Station.SAMPLE, next(StudyFixture.empty().survey("Open", SurveyState.OPEN, 100)));
    }

    @Test
    void anOpenFieldIsDoneWhenThePlanIsMetAndAClosedOneWithWhatItHas() {
        var planned = StudyFixture.empty().planned();
        assertEquals(State.UNDER_WAY, responses(planned.survey("Open", SurveyState.OPEN, 384)));
        assertEquals(State.DONE, responses(planned.survey("More", SurveyState.OPEN, 385)));
        assertEquals(State.UNDER_WAY, responses(StudyFixture.empty().survey("Open", SurveyState.OPEN, 5000)));
        assertEquals(State.DONE, responses(StudyFixture.empty().survey("Closed", SurveyState.CLOSED, 50)));
        assertEquals(State.NOT_YET, responses(StudyFixture.empty().survey("Closed", SurveyState.CLOSED, 0)));
        assertEquals(State.NOT_YET, responses(StudyFixture.empty().survey("Draft", SurveyState.DRAFT, 0)));
    }

    @Test
    void aFieldThatWasClosedBelowThePlanIsNotDoneButTheStudyMayGoOn() {
        var study = StudyFixture.empty().planned().survey("Closed", SurveyState.CLOSED, 50);

        assertEquals(State.UNDER_WAY, responses(study));
        assertEquals(Station.SEGMENTS, next(study));
    }

    @Test
    void whatCameBeforeADecidedSegmentationIsNotAskedForAgain() {
        var study = StudyFixture.empty().survey("Open", SurveyState.OPEN, 200).run(RunState.COMPLETED, 4);

        assertEquals(Station.PERSONAS, next(study));
    }

    @Test
    void aRunWithoutADecisionWaitsForOne() {
        var study = StudyFixture.empty()
                .planned()
                .survey("Closed", SurveyState.CLOSED, 400)
                .run(RunState.COMPLETED, null);

        assertEquals(Station.SEGMENTS, next(study));
        assertEquals(State.UNDER_WAY, Road.of(study.facts()).states().get(Station.SEGMENTS));
    }

    @Test
    void everyPersonaIsPublishedBeforeJourneysComeNextAndTheLibraryAtTheEnd() {
        var study = StudyFixture.empty().run(RunState.COMPLETED, 2).persona(1).persona(null);
        assertEquals(Station.PERSONAS, next(study));

        var published =
                StudyFixture.empty().run(RunState.COMPLETED, 2).persona(1).persona(2);
        assertEquals(Station.JOURNEYS, next(published));
        assertEquals(Station.JOURNEYS, next(published.journey(null)));
        assertEquals(
                Station.LIBRARY,
                next(StudyFixture.empty().run(RunState.COMPLETED, 2).persona(1).journey(1)));
    }

    @Test
    void everyStationHasAState() {
        assertTrue(Road.of(StudyFixture.empty().facts())
                .states()
                .keySet()
                .containsAll(java.util.List.of(Station.values())));
    }

    private static Station next(StudyFixture study) {
        return Road.of(study.facts()).next();
    }

    private static State responses(StudyFixture study) {
        return Road.of(study.facts()).states().get(Station.RESPONSES);
    }
}
