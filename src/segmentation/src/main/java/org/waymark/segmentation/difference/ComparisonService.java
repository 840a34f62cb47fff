package org.waymark.segmentation.difference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.agreement.ContingencyTable;
import org.waymark.clustering.agreement.JaccardIndex;
import org.waymark.clustering.agreement.SegmentMatching;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;

/** Compares solutions of the same survey: of one run with different numbers of segments, or of different runs. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class ComparisonService {

    @Inject
    private SegmentationService segmentations;

    /**
     * Solutions that one can be compared with: others of its run first, then those of other runs over the same survey.
     *
     * @throws NotFoundException when there is no such run, or the caller is no member of its study
     */
    public List<OtherSolution> listOthers(UUID id, int segments) {
        RunDetails run = segmentations.getRun(id);
        var others = new ArrayList<OtherSolution>(solutions(run));
        others.removeIf(other -> other.segments() == segments);
        segmentations.listRuns(run.study()).stream()
                .filter(other -> !other.id().equals(id)
                        && other.settings().survey().equals(run.settings().survey()))
                .forEach(other -> others.addAll(solutions(other)));
        return others;
    }

    private List<OtherSolution> solutions(RunDetails run) {
        return segmentations.listSolutions(run.id()).stream()
                .map(solution -> new OtherSolution(
                        run.id(),
                        solution.segments(),
                        run.settings().method(),
                        run.requestedAt(),
                        Objects.equals(run.chosen(), solution.segments())))
                .toList();
    }

    /**
     * @throws NotFoundException when there is no such solution, or the caller is no member of its study
     * @throws ConflictException when the solutions are of different surveys, or have no respondent in common
     */
    public Comparison compare(UUID run, int segments, UUID with, int withSegments) {
        UUID survey = segmentations.getRun(run).settings().survey();
        if (!survey.equals(segmentations.getRun(with).settings().survey())) {
            throw new ConflictException("comparison.otherSurvey");
        }
        List<SegmentShare> first = segmentations.getProfile(run, segments).segments();
        List<SegmentShare> second = segmentations.getProfile(with, withSegments).segments();
        Map<UUID, Integer> ofFirst = segmentations.getAssignments(run, segments);
        Map<UUID, Integer> ofSecond = segmentations.getAssignments(with, withSegments);
        long[][] counts = new long[segments][withSegments];
        int common = 0;
        for (Map.Entry<UUID, Integer> respondent : ofFirst.entrySet()) {
            Integer other = ofSecond.get(respondent.getKey());
            if (other != null) {
                counts[respondent.getValue() - 1][other - 1]++;
                common++;
            }
        }
        if (common == 0) {
            throw new ConflictException("comparison.nobody");
        }
        ContingencyTable table = ContingencyTable.ofCounts(counts);
        return new Comparison(
                run,
                segments,
                with,
                withSegments,
                first,
                second,
                Arrays.stream(counts).map(ComparisonService::row).toList(),
                common,
                ofFirst.size() - common,
                ofSecond.size() - common,
                AdjustedRandIndex.of(table),
                (int) SegmentMatching.of(table).together(),
                matches(table),
                matches(transposed(counts)));
    }

    private static List<Integer> row(long[] counts) {
        return Arrays.stream(counts).mapToObj(count -> (int) count).toList();
    }

    private static List<Comparison.Match> matches(ContingencyTable table) {
        return IntStream.range(0, table.firstSegments())
                .mapToObj(segment -> match(table, segment))
                .toList();
    }

    private static Comparison.Match match(ContingencyTable table, int segment) {
        long size = table.firstTotal(segment);
        if (size == 0) {
            return new Comparison.Match(segment + 1, null, null, null);
        }
        int nearest = 0;
        for (int other = 1; other < table.secondSegments(); other++) {
            if (JaccardIndex.of(table, segment, other) > JaccardIndex.of(table, segment, nearest)) {
                nearest = other;
            }
        }
        return new Comparison.Match(
                segment + 1,
                nearest + 1,
                JaccardIndex.of(table, segment, nearest),
                (double) table.count(segment, nearest) / size);
    }

    private static ContingencyTable transposed(long[][] counts) {
        long[][] turned = new long[counts[0].length][counts.length];
        for (int a = 0; a < counts.length; a++) {
            for (int b = 0; b < turned.length; b++) {
                turned[b][a] = counts[a][b];
            }
        }
        return ContingencyTable.ofCounts(turned);
    }
}
