package org.waymark.portal.workspace.difference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.difference.DifferenceService;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.segment.Overlay;
import org.waymark.segmentation.segment.PairComparisons;
import org.waymark.segmentation.segment.RatingTest;

/**
 * {@code /studies/differences/{run}/{segments}}: on which descriptors the segments differ, and how one segment differs
 * from another. Parameters: {@code ratings}, {@code pairs} (a descriptor), {@code first} and {@code second}.
 */
@Named
@RequestScoped
public class DifferencesPage {

    private static final int NAMED = 3;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private DifferenceService differences;

    private RunDetails run;
    private int segments;
    private RatingTest ratings;
    private List<SegmentShare> shares;
    private List<OverlayView> overlays;
    private String finding;
    private ContrastView contrast;

    @PostConstruct
    void load() {
        UUID id = PathId.get(0);
        segments = PathId.segments(1);
        run = segmentations.getRun(id);
        shares = segmentations.getProfile(id, segments).segments();
        ratings = Arrays.stream(RatingTest.values())
                .filter(test -> test.name().equals(Faces.getRequestParameter("ratings")))
                .findFirst()
                .orElse(RatingTest.BY_SCALE);
        Texts texts = Texts.ofPage();
        List<Overlay> found = differences.listOverlays(id, segments, ratings);
        finding = finding(texts, found);
        String asked = Faces.getRequestParameter("pairs");
        overlays = found.stream()
                .map(overlay -> new OverlayView(texts, overlay, shares, pairs(overlay, asked)))
                .toList();
        int first = number("first", 1);
        int second = number("second", first == 2 ? 1 : 2);
        boolean two = first != second && segments > 1;
        contrast = two
                ? new ContrastView(
                        texts,
                        shares.get(first - 1),
                        shares.get(second - 1),
                        differences.listContrasts(id, segments, first, second))
                : new ContrastView(texts, shares.get(first - 1), shares.get(second - 1), List.of());
    }

    private PairComparisons pairs(Overlay overlay, String asked) {
        return overlay.code().equals(asked) && overlay.test() != null
                ? differences.getPairs(run.id(), segments, overlay.code(), ratings)
                : null;
    }

    /** What is no number of a segment counts as not asked. */
    private int number(String parameter, int usual) {
        return Optional.ofNullable(Faces.getRequestParameter(parameter))
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= segments)
                .orElse(Math.min(usual, segments));
    }

    private static String finding(Texts texts, List<Overlay> overlays) {
        List<Overlay> differing =
                overlays.stream().filter(Overlay::isSignificant).toList();
        if (overlays.isEmpty()) {
            return texts.get("difference.finding.nothing");
        }
        if (differing.isEmpty()) {
            return texts.get("difference.finding.none", overlays.size());
        }
        String strongest = differing.stream()
                .limit(NAMED)
                .map(overlay -> '“' + overlay.label() + '”')
                .collect(Collectors.joining(", "));
        return texts.get("difference.finding", differing.size(), overlays.size(), strongest);
    }

    public RunDetails getRun() {
        return run;
    }

    public int getSegments() {
        return segments;
    }

    public UUID getStudy() {
        return run.study();
    }

    public List<SegmentShare> getShares() {
        return shares;
    }

    public String getFinding() {
        return finding;
    }

    public List<OverlayView> getOverlays() {
        return overlays;
    }

    public RatingTest getRatings() {
        return ratings;
    }

    public RatingTest[] getRatingTests() {
        return RatingTest.values();
    }

    public boolean isWeighted() {
        return run.settings().weights() != null;
    }

    public ContrastView getContrast() {
        return contrast;
    }
}
