package org.waymark.portal.rest.study;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.survey.study.StudyOutline;

/**
 * What a study is about; what is left out is empty.
 *
 * @param title up to 200 characters
 * @param background the company, its market, and why this research now
 * @param decisions what will be decided with the results
 * @param population whom the results are to speak for
 */
public record StudyInput(
        @Schema(required = true, maxLength = 200) String title,
        String background,
        String decisions,
        String population) {

    StudyOutline outline() {
        return new StudyOutline(title, background, decisions, population);
    }
}
