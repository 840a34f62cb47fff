package org.waymark.portal.workspace.overview;

import java.util.Arrays;
import java.util.List;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.overview.SegmentationStatus;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.RunState;
import org.waymark.survey.overview.StudyStatus;
import org.waymark.survey.overview.SurveyStatus;
import org.waymark.survey.questionnaire.SurveyState;

/** Says in figures how far each station is. */
record Steps(Texts texts, Facts facts) {

    List<Step> of(Road road) {
        var links = new Links(facts);
        return Arrays.stream(Station.values())
                .map(station -> new Step(
                        station,
                        road.states().get(station),
                        figures(station),
                        remark(station),
                        links.to(station),
                        station == road.next()))
                .toList();
    }

    private String figures(Station station) {
        StudyStatus study = facts.study();
        return switch (station) {
            case CONTEXT -> context();
            case INTERVIEWS -> study.interviews() == 0 ? none(station) : interviews();
            case HYPOTHESES -> study.hypotheses().isEmpty() ? none(station) : hypotheses();
            case SAMPLE -> study.plan() == null ? none(station) : plan();
            case QUESTIONNAIRE -> study.surveys().isEmpty() ? none(station) : questionnaires();
            case RESPONSES -> facts.publishedSurveys() == 0 ? none(station) : responses();
            case SEGMENTS -> segments();
            case PERSONAS -> published(station, facts.personas().personas().size(), facts.publishedPersonas());
            case JOURNEYS -> published(station, facts.personas().journeys().size(), facts.publishedJourneys());
            case LIBRARY ->
                facts.publishedPersonas() + facts.publishedJourneys() == 0
                        ? none(station)
                        : texts.get("overview.library", facts.publishedPersonas(), facts.publishedJourneys());
        };
    }

    private String remark(Station station) {
        if (station == Station.HYPOTHESES
                && facts.uncovered() > 0
                && !facts.study().surveys().isEmpty()) {
            return texts.get("overview.hypotheses.uncovered", facts.uncovered());
        }
        if (station == Station.RESPONSES && facts.isFieldOver() && !facts.hasEnoughResponses()) {
            return texts.get("overview.responses.fewer", facts.planned() - facts.responses());
        }
        boolean decided = facts.segmentation().segments() > 0;
        if (station == Station.SEGMENTS && decided && facts.segmentation().weakestJaccard() != null) {
            return facts.segmentation().isStable() ? "" : texts.get("overview.segments.doubtful");
        }
        return "";
    }

    private String none(Station station) {
        return texts.get("overview.none." + station);
    }

    private String interviews() {
        return texts.get("overview.interviews", facts.study().interviews())
                + ", "
                + texts.get("overview.quotes", facts.study().quotes());
    }

    private String hypotheses() {
        String all = texts.get("overview.hypotheses", facts.study().hypotheses().size());
        return facts.judged() == 0 ? all : all + ", " + texts.get("overview.hypotheses.judged", facts.judged());
    }

    private String context() {
        int written = (facts.hasContext() ? 1 : 0) + (facts.hasDecisions() ? 1 : 0) + (facts.hasPopulation() ? 1 : 0);
        if (written == 0) {
            return none(Station.CONTEXT);
        }
        if (!facts.hasDecisions()) {
            return texts.get("overview.context.noDecisions");
        }
        return texts.get(facts.hasContext() ? "overview.context.written" : "overview.context.noContext");
    }

    private String plan() {
        var numbers = new Numbers(texts.locale());
        var assumptions = facts.study().plan().assumptions();
        return texts.get(
                "overview.sample",
                facts.planned(),
                numbers.plain(100 * assumptions.margin(), 4),
                numbers.plainPercent(assumptions.confidence()));
    }

    private String questionnaires() {
        List<String> states = Arrays.stream(SurveyState.values())
                .filter(state -> count(state) > 0)
                .map(state -> texts.get("overview.surveys." + state, count(state)))
                .toList();
        int questions = facts.study().surveys().stream()
                .mapToInt(status -> status.questions())
                .sum();
        return String.join(", ", states) + ", " + texts.get("overview.questions", questions);
    }

    private long count(SurveyState state) {
        return facts.study().surveys().stream()
                .filter(status -> status.survey().state() == state)
                .count();
    }

    private String responses() {
        String key = facts.planned() == 0 ? "overview.responses" : "overview.responses.planned";
        String counted = texts.get(key, facts.responses(), facts.planned());
        return facts.publishedSurveys() < 2
                ? counted
                : texts.get(
                        "overview.responses.of",
                        counted,
                        facts.leading().orElseThrow().survey().title());
    }

    private String segments() {
        SegmentationStatus status = facts.segmentation();
        if (status.segments() > 0) {
            String stable = status.isStable() ? ", " + texts.get("overview.segments.stable") : "";
            String segments = texts.get("overview.segments", status.segments()) + stable;
            return facts.publishedSurveys() < 2 ? segments : ofSurvey(segments);
        }
        if (status.runs().isEmpty()) {
            return none(Station.SEGMENTS);
        }
        boolean running = status.runs().stream()
                .anyMatch(run -> run.state() == RunState.RUNNING || run.state() == RunState.QUEUED);
        return texts.get(
                running ? "overview.segments.running" : "overview.segments.undecided",
                status.runs().size());
    }

    /** With several surveys, the one that was segmented is said. */
    private String ofSurvey(String segments) {
        RunDetails decided = facts.segmentation().decided();
        return facts.study().surveys().stream()
                .map(SurveyStatus::survey)
                .filter(survey ->
                        decided != null && survey.id().equals(decided.settings().survey()))
                .map(survey -> texts.get("overview.segments.of", segments, survey.title()))
                .findFirst()
                .orElse(segments);
    }

    private String published(Station station, int all, long published) {
        return all == 0 ? none(station) : texts.get("overview.published." + station, published, all);
    }
}
