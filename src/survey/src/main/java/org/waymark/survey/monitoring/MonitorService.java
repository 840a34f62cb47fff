package org.waymark.survey.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kernel.Role;
import org.waymark.survey.monitoring.FieldProgress.DayCount;
import org.waymark.survey.monitoring.FieldProgress.PageStop;
import org.waymark.survey.monitoring.SampleProgress.Indicative;
import org.waymark.survey.monitoring.SampleProgress.Verdict;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.study.SampleAssumptions;
import org.waymark.survey.study.SamplePlanDetails;
import org.waymark.survey.study.SamplePlanService;

/** Watching a survey while it is answered, and afterwards. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class MonitorService {

    private static final int WEEK = 7;
    private static final long FURTHEST_FORECAST = 365;

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private SurveyService surveys;

    @Inject
    private SamplePlanService plans;

    @Inject
    private Tallies tallies;

    /** The survey as it stands now. */
    public Monitor getMonitor(UUID id) {
        SurveyDetails survey = surveys.getSurvey(id);
        Questionnaire asked = surveys.getQuestionnaire(id);
        Optional<SamplePlanDetails> plan = plans.findPlan(survey.study());
        List<Object[]> drafts = draftsByPage(id);
        int version = survey.isPublished() ? survey.published() : 0;
        return tallies.read(id, version, asked, tally -> monitor(survey, tally, plan, drafts));
    }

    private static Monitor monitor(
            SurveyDetails survey, Tally tally, Optional<SamplePlanDetails> plan, List<Object[]> drafts) {
        SampleAssumptions assumptions = plan.map(SamplePlanDetails::assumptions).orElse(SampleAssumptions.USUAL);
        var precision = new Precision(assumptions);
        return new Monitor(
                survey.id(),
                Instant.now(),
                sample(survey, tally, plan.orElse(null), precision),
                field(tally, drafts, precision),
                new Results(tally, precision).all());
    }

    private static SampleProgress sample(
            SurveyDetails survey, Tally tally, SamplePlanDetails plan, Precision precision) {
        long usable = tally.responses();
        long missing = plan == null ? 0 : Math.max(0, plan.required() - usable);
        Verdict verdict = usable == 0
                ? Verdict.NO_RESPONSES
                : plan == null ? Verdict.NO_PLAN : missing > 0 ? Verdict.NOT_YET : Verdict.ENOUGH;
        return new SampleProgress(
                verdict,
                usable,
                plan,
                missing,
                precision.margin(usable),
                precision.assumptions(),
                survey.isUploaded() ? Indicative.UPLOADED : Indicative.OPEN_LINK,
                survey.isOpen() && verdict == Verdict.NOT_YET ? forecast(tally.byDay(), missing) : null);
    }

    private static FieldProgress field(Tally tally, List<Object[]> drafts, Precision precision) {
        long begun = drafts.stream().mapToLong(row -> (Long) row[1]).sum();
        long here = tally.seconds().base();
        return new FieldProgress(
                begun + tally.responses(),
                tally.responses(),
                here + begun,
                precision.completion(here, here + begun),
                here == 0 ? null : (int) Math.round(tally.seconds().quantile(0.5)),
                lastWeek(tally.byDay()),
                tally.byDay().entrySet().stream()
                        .map(day -> new DayCount(day.getKey(), day.getValue()))
                        .toList(),
                stops(tally.asked(), drafts));
    }

    private static long lastWeek(NavigableMap<LocalDate, Long> byDay) {
        return byDay.tailMap(today().minusDays(WEEK - 1), true).values().stream()
                .mapToLong(count -> count)
                .sum();
    }

    /** The day the plan is met when the next days bring as many as the last ones did. */
    private static LocalDate forecast(NavigableMap<LocalDate, Long> byDay, long missing) {
        long lastWeek = lastWeek(byDay);
        long days = Math.min(WEEK, ChronoUnit.DAYS.between(byDay.firstKey(), today()) + 1);
        if (lastWeek == 0 || days < 1) {
            return null;
        }
        long toGo = (missing * days + lastWeek - 1) / lastWeek;
        return toGo > FURTHEST_FORECAST ? null : today().plusDays(toGo);
    }

    private static List<PageStop> stops(Questionnaire asked, List<Object[]> drafts) {
        List<Page> pages = asked.pages();
        if (pages.size() < 2) {
            return List.of();
        }
        long[] stopped = new long[pages.size()];
        for (Object[] row : drafts) {
            stopped[Math.min((Integer) row[0], pages.size() - 1)] += (Long) row[2];
        }
        List<PageStop> stops = new ArrayList<>();
        for (int i = 0; i < stopped.length; i++) {
            stops.add(new PageStop(i + 1, pages.get(i).title().in(asked.language()), stopped[i]));
        }
        return stops;
    }

    /** Page shown next, drafts that wait there, and how many of these began more than an hour ago. */
    private List<Object[]> draftsByPage(UUID survey) {
        return entities.createQuery(
                        "select r.page, count(r), sum(case when r.startedAt < :hourAgo then 1L else 0L end)"
                                + " from Response r where r.surveyId = :survey"
                                + " and r.state = org.waymark.survey.response.ResponseState.DRAFT group by r.page",
                        Object[].class)
                .setParameter("survey", survey)
                .setParameter("hourAgo", Instant.now().minus(1, ChronoUnit.HOURS))
                .getResultList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
