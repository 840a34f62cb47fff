package org.waymark.schema.demo;

import java.util.Map;

/**
 * A respondent of the demo study.
 *
 * @param answers by variable code: numbers, or the code of the option chosen
 * @param language they answered in
 * @param day when they began, in days before today
 * @param seconds how long it took; null for those who gave up
 * @param pages how many pages they answered
 * @param submitted whether they came to the end
 * @param temper the kind of customer they were made as, which no part of the portal is told
 */
public record DemoResponse(
        Map<String, Object> answers,
        String language,
        int day,
        Integer seconds,
        int pages,
        boolean submitted,
        int temper) {}
