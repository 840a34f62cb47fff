package org.waymark.segmentation.overview;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.Role;
import org.waymark.survey.api.StudyRights;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.api.SurveyDeletion;

/**
 * Runs, typing tools and waves of a survey go with it, as soon as none of them is being worked on. An EJB, so that it works
 * in its own module's environment and not in that of whoever deletes.
 */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class RunsOfSurvey {

    private static final String RUNS = "(select id from segmentation_run where survey_id = ?1)";
    private static final String TOOLS = "(select id from typing_tool where run_id in " + RUNS + ")";
    private static final String WAVES = "wave where survey_id = ?1 or tool_id in " + TOOLS;
    private static final String GOING_ON = " and state in ('QUEUED', 'RUNNING')";

    @PersistenceContext(unitName = "segmentation")
    private EntityManager entities;

    @Inject
    private StudyRights rights;

    @Inject
    private SurveyData surveys;

    /** After personas, which find their runs here. */
    public void hear(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) SurveyDeletion deletion) {
        UUID survey = deletion.survey();
        rights.requireEdit(surveys.getStudyOf(survey));
        if (deletion.isDecided()) {
            for (String gone : List.of(
                    WAVES,
                    "typing_tool where run_id in " + RUNS,
                    "target_decision where run_id in " + RUNS,
                    "segment_name where run_id in " + RUNS,
                    "segmentation_solution where run_id in " + RUNS,
                    "segmentation_run where survey_id = ?1")) {
                entities.createNativeQuery("delete from " + gone)
                        .setParameter(1, survey)
                        .executeUpdate();
            }
            return;
        }
        deletion.takeAlong("runs", count("segmentation_run where survey_id = ?1", survey));
        deletion.takeAlong("tools", count("typing_tool where run_id in " + RUNS, survey));
        deletion.takeAlong("waves", count(WAVES, survey));
        long goingOn = count("segmentation_run where survey_id = ?1" + GOING_ON, survey)
                + count("typing_tool where run_id in " + RUNS + GOING_ON, survey)
                + count("wave where (survey_id = ?1 or tool_id in " + TOOLS + ")" + GOING_ON, survey);
        if (goingOn > 0) {
            deletion.hold("survey.delete.running", String.valueOf(goingOn));
        }
    }

    private long count(String of, UUID survey) {
        return ((Number) entities.createNativeQuery("select count(*) from " + of)
                        .setParameter(1, survey)
                        .getSingleResult())
                .longValue();
    }
}
