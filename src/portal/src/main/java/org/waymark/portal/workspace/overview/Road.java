package org.waymark.portal.workspace.overview;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.waymark.portal.workspace.overview.Station.State;

/**
 * How far each station of a study is, and which one comes next.
 *
 * @param states of every station
 * @param next where something is to be done; the library once everything is done
 */
record Road(Map<Station, State> states, Station next) {

    static Road of(Facts facts) {
        var states = new EnumMap<Station, State>(Station.class);
        for (Station station : Station.values()) {
            states.put(station, state(station, facts));
        }
        Set<Station> passed = passed(facts);
        Station next = Arrays.stream(Station.values())
                .filter(station -> states.get(station) != State.DONE && !passed.contains(station))
                .findFirst()
                .orElse(Station.LIBRARY);
        return new Road(Map.copyOf(states), next);
    }

    private static State state(Station station, Facts facts) {
        return switch (station) {
            case CONTEXT ->
                state(
                        facts.hasContext() && facts.hasDecisions(),
                        facts.hasContext() || facts.hasDecisions() || facts.hasPopulation());
            case INTERVIEWS -> state(facts.study().interviews() > 0, false);
            case HYPOTHESES -> state(!facts.study().hypotheses().isEmpty(), false);
            case SAMPLE -> state(facts.planned() > 0, false);
            case QUESTIONNAIRE ->
                state(facts.publishedSurveys() > 0, !facts.study().surveys().isEmpty());
            case RESPONSES -> state(facts.hasEnoughResponses(), facts.isFieldOpen() || facts.isFieldOver());
            case SEGMENTS ->
                state(
                        facts.segmentation().segments() > 0,
                        !facts.segmentation().runs().isEmpty());
            case PERSONAS -> published(facts.personas().personas().size(), facts.publishedPersonas());
            case JOURNEYS -> published(facts.personas().journeys().size(), facts.publishedJourneys());
            case LIBRARY -> state(facts.publishedPersonas() + facts.publishedJourneys() > 0, false);
        };
    }

    private static State published(long all, long published) {
        return state(all > 0 && published == all, all > 0);
    }

    private static State state(boolean done, boolean begun) {
        return done ? State.DONE : begun ? State.UNDER_WAY : State.NOT_YET;
    }

    /** What was left out is not asked for again once the study has gone on without it. */
    private static Set<Station> passed(Facts facts) {
        Set<Station> passed = EnumSet.noneOf(Station.class);
        if (!facts.study().hypotheses().isEmpty() || !facts.study().surveys().isEmpty()) {
            passed.add(Station.INTERVIEWS);
        }
        if (facts.publishedSurveys() > 0) {
            passed.addAll(EnumSet.range(Station.CONTEXT, Station.HYPOTHESES));
        }
        if (facts.isFieldOver()) {
            passed.add(Station.RESPONSES);
        }
        if (facts.segmentation().segments() > 0) {
            passed.addAll(EnumSet.range(Station.CONTEXT, Station.RESPONSES));
        }
        return passed;
    }
}
