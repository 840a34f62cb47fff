package org.waymark.clustering.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.random.SeededRandom;

/** The members of an ensemble in two halves by chance: two smaller ensembles that know nothing of each other. */
record EnsembleHalves(List<Member> first, List<Member> second) {

    /** @param members at least two */
    static EnsembleHalves split(List<Member> members, long seed) {
        SeededRandom random = new SeededRandom(seed);
        List<Member> left = new ArrayList<>(members);
        List<Member> drawn = new ArrayList<>();
        while (drawn.size() < members.size() / 2) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return new EnsembleHalves(drawn, left);
    }

    /** How far the consensus of the one half is that of the other. */
    double agreement(Function<List<Member>, Partition> consensus) {
        return AdjustedRandIndex.of(consensus.apply(first), consensus.apply(second));
    }
}
