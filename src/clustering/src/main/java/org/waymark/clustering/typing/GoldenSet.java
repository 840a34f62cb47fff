package org.waymark.clustering.typing;

import java.util.List;

/**
 * The questions that are enough, and what asking fewer or more would bring.
 *
 * @param chosen position in {@code sizes} of the set that is enough
 * @param sizes sets of 1, 2, 3 … questions
 * @param heldOut how often the whole procedure, the choice of the number included, is right about people hidden from it
 * @param model fitted to all people on the questions chosen, with threshold 0
 */
public record GoldenSet(int chosen, List<Size> sizes, HitRate heldOut, TypingModel model) {

    public GoldenSet {
        sizes = List.copyOf(sizes);
    }

    /** The questions chosen, as positions in the sample. */
    public List<Integer> questions() {
        return sizes.get(chosen).questions();
    }

    /**
     * One number of questions.
     *
     * @param questions as positions in the sample
     * @param heldOut how often the search for so many questions is right about people hidden from it
     */
    public record Size(List<Integer> questions, HitRate heldOut) {}
}
