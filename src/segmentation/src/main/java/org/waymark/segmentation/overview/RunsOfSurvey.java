package org.waymark.segmentation.overview;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.waymark.survey.api.SurveyDeletion;

/** Runs, typing tools and waves of a survey go with it, as soon as none of them is being worked on. */
@ApplicationScoped
class RunsOfSurvey {

    private static final String RUNS = "(select id from segmentation_run where survey_id = ?1)";
    private static final String TOOLS = "(select id from typing_tool where run_id in " + RUNS + ")";
    private static final String WAVES = "wave where survey_id = ?1 or tool_id in " + TOOLS;
    private static final String GOING_ON = " and state in ('QUEUED', 'RUNNING')";

    @PersistenceContext(unitName = "segmentation")
    private EntityManager entities;

    /** After personas, which find their runs here. */
    void hear(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) SurveyDeletion deletion) {
        UUID survey = deletion.survey();
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
