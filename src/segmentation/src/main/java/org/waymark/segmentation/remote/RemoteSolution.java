package org.waymark.segmentation.remote;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The segments of one run for one number of segments. */
public class RemoteSolution implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int[] sizes;
    private final LinkedHashMap<String, Double> criteria;

    /**
     * @param sizes respondents of each segment
     * @param criteria by the names of the REST API
     */
    public RemoteSolution(int[] sizes, Map<String, Double> criteria) {
        this.sizes = sizes.clone();
        this.criteria = new LinkedHashMap<>(criteria);
    }

    public int getSegments() {
        return sizes.length;
    }

    /** Respondents of each segment. */
    public int[] getSizes() {
        return sizes.clone();
    }

    /**
     * What tells how good it is, by the names of the REST API; the median of the resampling is {@code
     * adjustedRand.median}. A criterion that has no value is left out.
     */
    public Map<String, Double> getCriteria() {
        return Collections.unmodifiableMap(criteria);
    }
}
