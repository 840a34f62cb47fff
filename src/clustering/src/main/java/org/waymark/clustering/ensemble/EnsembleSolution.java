package org.waymark.clustering.ensemble;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.partition.Partition;

/**
 * The consensus of an ensemble, and how much it can be relied on. Immutable.
 *
 * @param partition who is in which segment, the largest segment first
 * @param members the solutions it was made of
 * @param agreement by member, adjusted Rand index with the consensus, at most 1
 * @param reproducibility by member, mean adjusted Rand index with the other members of the same number of segments, at
 *     most 1; NaN for the only one
 * @param halves adjusted Rand index of the consensuses of two random halves of the members, for several splits; empty
 *     for a single member
 */
public record EnsembleSolution(
        Partition partition,
        List<Member> members,
        List<Double> agreement,
        List<Double> reproducibility,
        List<Double> halves) {

    public EnsembleSolution {
        members = List.copyOf(members);
        agreement = List.copyOf(agreement);
        reproducibility = List.copyOf(reproducibility);
        halves = List.copyOf(halves);
    }

    static EnsembleSolution of(Partition consensus, List<Member> members, List<Double> halves) {
        Partition ordered = largestFirst(consensus);
        List<Double> agreement = members.stream()
                .map(member -> AdjustedRandIndex.of(ordered, member.partition()))
                .toList();
        List<Double> reproducibility = members.stream()
                .map(member -> members.stream()
                        .filter(other -> other != member
                                && other.partition().segments()
                                        == member.partition().segments())
                        .mapToDouble(other -> AdjustedRandIndex.of(member.partition(), other.partition()))
                        .average()
                        .orElse(Double.NaN))
                .toList();
        return new EnsembleSolution(ordered, members, agreement, reproducibility, halves);
    }

    /** Mean agreement of the halves, at most 1: would another ensemble come to the same? NaN for a single member. */
    public double consensusReproducibility() {
        return halves.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private static Partition largestFirst(Partition partition) {
        int[] sizes = partition.sizes();
        List<Integer> order = IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparing(segment -> -sizes[segment]))
                .toList();
        int[] renumbered = partition.toArray();
        for (int row = 0; row < renumbered.length; row++) {
            renumbered[row] = renumbered[row] == Partition.NONE ? Partition.NONE : order.indexOf(renumbered[row]);
        }
        return Partition.of(sizes.length, renumbered);
    }
}
