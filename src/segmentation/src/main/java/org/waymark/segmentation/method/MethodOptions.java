package org.waymark.segmentation.method;

import java.io.Serializable;
import java.util.List;

/**
 * What methods do not have in common.
 *
 * @param covariance of mixtures: {@code spherical}, {@code diagonal}, {@code tied} or {@code full}
 * @param covariates of latent classes: codes of descriptors that membership may depend on
 * @param sharedYes of k-medoids: whether yes/no answers count only where one of two respondents says yes (Gower's
 *     asymmetric binary variables)
 * @param references of k-means: data sets without segments for the gap statistic, 0 for none, to
 *     {@value #MOST_REFERENCES}
 * @param dontKnow how answers that say “don’t know” count, of the ways that the method has ({@link DontKnowUse})
 */
public record MethodOptions(
        String covariance, List<String> covariates, boolean sharedYes, int references, String dontKnow)
        implements Serializable {

    public static final List<String> COVARIANCES = List.of("spherical", "diagonal", "tied", "full");
    public static final int MOST_REFERENCES = 500;
    private static final int USUAL_REFERENCES = 20;

    public MethodOptions {
        covariates = covariates == null ? List.of() : List.copyOf(covariates);
        // runs of earlier versions do not say
        dontKnow = dontKnow == null ? DontKnowUse.GIVEN.code() : dontKnow;
    }

    /** Full covariance matrices, no covariates, yes and no alike, twenty reference data sets, “don’t know” as no answer. */
    public static MethodOptions usual() {
        return new MethodOptions("full", List.of(), false, USUAL_REFERENCES, DontKnowUse.MISSING.code());
    }

    public MethodOptions withCovariance(String other) {
        return new MethodOptions(other, covariates, sharedYes, references, dontKnow);
    }

    public MethodOptions withCovariates(List<String> others) {
        return new MethodOptions(covariance, others, sharedYes, references, dontKnow);
    }

    public MethodOptions withSharedYes(boolean only) {
        return new MethodOptions(covariance, covariates, only, references, dontKnow);
    }

    public MethodOptions withReferences(int number) {
        return new MethodOptions(covariance, covariates, sharedYes, number, dontKnow);
    }

    /** @param use the word for it */
    public MethodOptions withDontKnow(String use) {
        return new MethodOptions(covariance, covariates, sharedYes, references, use);
    }
}
