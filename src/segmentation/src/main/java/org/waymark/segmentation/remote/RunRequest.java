package org.waymark.segmentation.remote;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a run is asked to do. Only the survey must be given; what is left out is as a run begins with on the page. The
 * names and values are those of the REST API.
 */
public class RunRequest implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Serializable> settings = new LinkedHashMap<>();

    /** @param survey whose responses are segmented */
    public RunRequest(UUID survey) {
        settings.put("survey", survey.toString());
    }

    /** @param codes of the questions or variables segments are formed on */
    public RunRequest basis(String... codes) {
        return with("basis", new ArrayList<>(Arrays.asList(codes)));
    }

    /** @param codes of the questions or variables segments are described with */
    public RunRequest descriptors(String... codes) {
        return with("descriptors", new ArrayList<>(Arrays.asList(codes)));
    }

    /**
     * @param from smallest number of segments tried, at least 2
     * @param to largest number of segments tried
     */
    public RunRequest segments(int from, int to) {
        var range = new LinkedHashMap<String, Serializable>();
        range.put("from", from);
        range.put("to", to);
        return with("segments", range);
    }

    /** @param seed the same seed and data give the same segments */
    public RunRequest seed(long seed) {
        return with("seed", seed);
    }

    /**
     * Any setting of the REST API.
     *
     * @param name such as {@code method}, {@code restarts}, {@code resamples}, {@code scaling}
     * @param value a string, a whole number, a list of strings or a map of such values
     */
    public RunRequest with(String name, Serializable value) {
        settings.put(name, value);
        return this;
    }

    public UUID getSurvey() {
        return UUID.fromString(String.valueOf(settings.get("survey")));
    }

    /** What was asked, by the names of the REST API. */
    public Map<String, Serializable> getSettings() {
        return Collections.unmodifiableMap(settings);
    }
}
