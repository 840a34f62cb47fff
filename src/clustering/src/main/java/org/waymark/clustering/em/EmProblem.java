package org.waymark.clustering.em;

/** What {@link EmSearch} needs to know of the models it compares. Called by several threads at once. */
public interface EmProblem<M extends EmModel> {

    /** The model at the start of this number, from 0 on. Depends on the number only. */
    M begin(int start);

    /** Makes of a promising start the model whose fit is carried on; it may be the same one. */
    default M carryOn(M begun) {
        return begun;
    }

    /** A copy of a fitted model with one class, drawn by this number, put somewhere else. */
    M kick(M fitted, int number);
}
