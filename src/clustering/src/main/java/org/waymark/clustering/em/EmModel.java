package org.waymark.clustering.em;

/** A model while it is fitted by expectation-maximisation (Dempster, Laird, Rubin 1977). Mutable, and of one thread. */
public interface EmModel {

    /**
     * An expectation step followed by a maximisation step.
     *
     * @return log-likelihood of the parameters before the maximisation; from step to step it does not fall, but for
     *     rounding
     */
    double iterate();

    /** Whether the fit owes its likelihood to a flaw of the model, and any sound fit is to be preferred. */
    default boolean spurious() {
        return false;
    }
}
