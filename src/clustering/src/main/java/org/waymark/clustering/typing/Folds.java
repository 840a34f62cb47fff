package org.waymark.clustering.typing;

import java.util.stream.IntStream;
import org.waymark.clustering.random.SeededRandom;

/** People cut at random into parts of nearly the same size, in each of which every segment has its share. */
final class Folds {

    private final int count;
    private final int[] foldOf;

    private Folds(int count, int[] foldOf) {
        this.count = count;
        this.foldOf = foldOf;
    }

    /** @param count at least 2; no more than there are people are made */
    static Folds of(int[] segmentOf, int segments, int count, long seed) {
        int made = Math.max(1, Math.min(count, segmentOf.length));
        int[] foldOf = new int[segmentOf.length];
        int dealt = 0;
        for (int segment = 0; segment < segments; segment++) {
            int wanted = segment;
            int[] people = IntStream.range(0, segmentOf.length)
                    .filter(person -> segmentOf[person] == wanted)
                    .toArray();
            shuffle(people, new SeededRandom(SeededRandom.derive(seed, segment)));
            for (int person : people) {
                foldOf[person] = dealt++ % made;
            }
        }
        return new Folds(made, foldOf);
    }

    int count() {
        return count;
    }

    /** The people of a fold. */
    int[] within(int fold) {
        return IntStream.range(0, foldOf.length)
                .filter(person -> foldOf[person] == fold)
                .toArray();
    }

    /** The people of all other folds. */
    int[] outside(int fold) {
        return IntStream.range(0, foldOf.length)
                .filter(person -> foldOf[person] != fold)
                .toArray();
    }

    /** Fisher and Yates. */
    static void shuffle(int[] items, SeededRandom random) {
        for (int left = items.length; left > 1; left--) {
            int drawn = random.nextInt(left);
            int item = items[drawn];
            items[drawn] = items[left - 1];
            items[left - 1] = item;
        }
    }
}
