package org.waymark.segmentation.difference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.segmentation.run.SolutionReader;
import org.waymark.segmentation.run.SolvedSample;
import org.waymark.segmentation.segment.ContrastBuilder;
import org.waymark.segmentation.segment.Overlay;
import org.waymark.segmentation.segment.OverlayBuilder;
import org.waymark.segmentation.segment.PairBuilder;
import org.waymark.segmentation.segment.PairComparisons;
import org.waymark.segmentation.segment.RatingTest;
import org.waymark.segmentation.segment.SegmentContrast;
import org.waymark.survey.api.ResponseMatrix.Column;

/**
 * What the descriptors say of the segments of a solution, computed from the answers each time it is asked.
 *
 * <p>Every method throws {@link NotFoundException} when there is no such solution or the caller is no member of its
 * study, and {@link ConflictException} when responses have been taken out of the survey since.
 */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class DifferenceService {

    @Inject
    private SolutionReader solutions;

    /** Whether the segments differ on each descriptor, those that differ most first. */
    public List<Overlay> listOverlays(UUID run, int segments, RatingTest ratings) {
        SolvedSample solved = solutions.read(run, segments);
        return new OverlayBuilder(solved.labels(), segments, solved.weights(), ratings).build(solved.descriptors());
    }

    /**
     * Which pairs of segments differ on a descriptor.
     *
     * @param descriptor code of the variable
     */
    public PairComparisons getPairs(UUID run, int segments, String descriptor, RatingTest ratings) {
        SolvedSample solved = solutions.read(run, segments);
        Column column = solved.descriptors().stream()
                .filter(one -> one.variable().code().equals(descriptor))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("descriptor"));
        return new PairBuilder(solved.labels(), segments, solved.weights(), ratings).build(column);
    }

    /**
     * How two segments differ on all variables, the largest effect first.
     *
     * @param first number of a segment, from 1
     * @param second number of another
     * @throws InvalidInputException when there are no such segments, or they are the same
     */
    public List<SegmentContrast> listContrasts(UUID run, int segments, int first, int second) {
        SolvedSample solved = solutions.read(run, segments);
        for (int number : new int[] {first, second}) {
            if (number < 1 || number > segments) {
                String field = number == first ? "first" : "second";
                throw new InvalidInputException(Problem.at(field, "difference.segment.none", number, segments));
            }
        }
        if (first == second) {
            throw new InvalidInputException(Problem.at("second", "difference.segment.same"));
        }
        return new ContrastBuilder(solved.labels(), segments, solved.weights(), first - 1, second - 1)
                .build(solved.basis(), solved.descriptors());
    }
}
