package org.waymark.segmentation.method;

import java.io.Serializable;
import java.util.List;

/**
 * What only some methods ask for.
 *
 * @param covariance of mixtures: {@code spherical}, {@code diagonal}, {@code tied} or {@code full}
 * @param covariates of latent classes: codes of descriptors that membership may depend on
 * @param sharedYes of k-medoids: whether yes/no answers count only where one of two respondents says yes (Gower's
 *     asymmetric binary variables)
 * @param references of k-means: data sets without segments for the gap statistic, 0 for none, to
 *     {@value #MOST_REFERENCES}
 */
public record MethodOptions(String covariance, List<String> covariates, boolean sharedYes, int references)
        implements Serializable {

    public static final List<String> COVARIANCES = List.of("spherical", "diagonal", "tied", "full");
    public static final int MOST_REFERENCES = 500;
    private static final int USUAL_REFERENCES = 20;

    public MethodOptions {
        covariates = covariates == null ? List.of() : List.copyOf(covariates);
    }

    /** Full covariance matrices, no covariates, yes and no alike, twenty reference data sets. */
    public static MethodOptions usual() {
        return new MethodOptions("full", List.of(), false, USUAL_REFERENCES);
    }

    public MethodOptions withCovariance(String other) {
        return new MethodOptions(other, covariates, sharedYes, references);
    }

    public MethodOptions withCovariates(List<String> others) {
        return new MethodOptions(covariance, others, sharedYes, references);
    }

    public MethodOptions withSharedYes(boolean only) {
        return new MethodOptions(covariance, covariates, only, references);
    }

    public MethodOptions withReferences(int number) {
        return new MethodOptions(covariance, covariates, sharedYes, number);
    }
}
