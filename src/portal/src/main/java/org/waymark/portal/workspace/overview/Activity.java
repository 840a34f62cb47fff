package org.waymark.portal.workspace.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.persona.overview.Publication;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.survey.overview.SurveyStatus;
import org.waymark.survey.questionnaire.SurveyDetails;

/**
 * Something that happened in a study.
 *
 * @param at when; of a response the end of its day, more would tell respondents apart
 * @param sentence what happened
 * @param link where it can be seen
 */
public record Activity(Instant at, String sentence, String link) {

    private static final int MOST = 6;

    /** What happened last, newest first. */
    static List<Activity> latest(Texts texts, Facts facts) {
        Stream<Activity> studies = Stream.of(new Activity(
                facts.study().study().createdAt(),
                texts.get("overview.activity.study"),
                "/studies/plan/" + facts.study().study().id()));
        Stream<Activity> surveys = facts.study().surveys().stream().flatMap(status -> ofSurvey(texts, status));
        Stream<Activity> runs = facts.segmentation().runs().stream().map(run -> ofRun(texts, run));
        Stream<Activity> personas = publications(
                facts.personas().publishedPersonas(), texts, "overview.activity.persona", "/studies/persona/");
        Stream<Activity> journeys = publications(
                facts.personas().publishedJourneys(), texts, "overview.activity.journey", "/studies/journey/");
        return Stream.of(journeys, personas, runs, surveys, studies)
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Activity::at).reversed())
                .limit(MOST)
                .toList();
    }

    private static Stream<Activity> ofSurvey(Texts texts, SurveyStatus status) {
        SurveyDetails survey = status.survey();
        Stream<Activity> answered = status.lastResponse() == null
                ? Stream.of()
                : Stream.of(new Activity(
                        endOf(status.lastResponse()),
                        texts.get("overview.activity.response", survey.title()),
                        "/studies/live/" + survey.id()));
        Stream<Activity> closed = survey.closedAt() == null || survey.isUploaded()
                ? Stream.of()
                : Stream.of(new Activity(
                        survey.closedAt(),
                        texts.get("overview.activity.closed", survey.title()),
                        "/studies/field/" + survey.id()));
        Stream<Activity> published = status.versions().stream()
                .map(version -> new Activity(
                        version.publishedAt(),
                        survey.isUploaded()
                                ? texts.get("overview.activity.uploaded", survey.title())
                                : texts.get("overview.activity.published", survey.title(), version.number()),
                        "/studies/questionnaire/" + survey.id()));
        return Stream.of(closed, answered, published).flatMap(Function.identity());
    }

    private static Activity ofRun(Texts texts, RunDetails run) {
        return new Activity(
                run.finishedAt() == null ? run.requestedAt() : run.finishedAt(),
                texts.get("overview.activity.run." + run.state(), run.shortId()),
                "/studies/run/" + run.id());
    }

    private static Stream<Activity> publications(List<Publication> list, Texts texts, String key, String page) {
        return list.stream()
                .map(publication -> new Activity(
                        publication.at(),
                        texts.get(key, publication.name(), publication.number()),
                        page + publication.id()));
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
    }
}
