package org.waymark.portal.workspace.overview;

import java.util.List;
import java.util.UUID;
import org.waymark.portal.workspace.overview.Station.State;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.survey.overview.SurveyStatus;

/** Where the stations of a study are worked on. */
record Links(Facts facts) {

    String to(Station station) {
        return switch (station) {
            case CONTEXT -> page("plan");
            case INTERVIEWS -> page("interviews");
            case HYPOTHESES -> page("plan") + "#hypotheses";
            case SAMPLE -> page("sample");
            case QUESTIONNAIRE -> questionnaire();
            case RESPONSES -> facts.leading().map(status -> of("live", status)).orElse(page("surveys"));
            case SEGMENTS -> segments();
            case PERSONAS, JOURNEYS -> page("personas");
            case LIBRARY -> "/library";
        };
    }

    /** Where the next thing is done, which may be nearer to the work than the station. */
    String toDo(Station station, State state) {
        if (station == Station.INTERVIEWS) {
            return page("interview");
        }
        if (station == Station.RESPONSES && facts.responses() == 0) {
            return facts.leading().map(status -> of("field", status)).orElse(page("surveys"));
        }
        if (station == Station.SEGMENTS && state == State.NOT_YET) {
            return facts.leading().map(status -> of("segment", status)).orElse(page("segments"));
        }
        if (station == Station.PERSONAS && state == State.NOT_YET) {
            return segments();
        }
        return to(station);
    }

    /** The questionnaire itself while there is only one. */
    private String questionnaire() {
        List<SurveyStatus> surveys = facts.study().surveys();
        return surveys.size() == 1 ? of("questionnaire", surveys.get(0)) : page("surveys");
    }

    private String segments() {
        RunDetails decided = facts.segmentation().decided();
        if (decided != null) {
            return "/studies/profile/" + decided.id() + '/' + decided.chosen();
        }
        List<RunDetails> runs = facts.segmentation().runs();
        return runs.size() == 1 ? "/studies/run/" + runs.get(0).id() : page("segments");
    }

    private String page(String name) {
        UUID study = facts.study().study().id();
        return "/studies/" + name + '/' + study;
    }

    private static String of(String page, SurveyStatus status) {
        return "/studies/" + page + '/' + status.survey().id();
    }
}
