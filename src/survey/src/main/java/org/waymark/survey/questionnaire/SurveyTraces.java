package org.waymark.survey.questionnaire;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What would be gone with a survey.
 *
 * @param responses how many were submitted
 * @param others how many of what was made of them, by a word such as {@code runs}
 * @param holding why it cannot be deleted: by the key of a sentence, what it is about; empty when it can
 */
public record SurveyTraces(long responses, Map<String, Long> others, Map<String, String> holding)
        implements Serializable {

    public SurveyTraces {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        holding = Collections.unmodifiableMap(new LinkedHashMap<>(holding));
    }
}
