package org.waymark.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.portal.demo.DemoContent.Face;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.target.TargetDetails;
import org.waymark.segmentation.target.TargetMatrix;
import org.waymark.segmentation.target.TargetMatrix.Criterion;
import org.waymark.segmentation.target.TargetService;
import org.waymark.segmentation.typing.TypingService;
import org.waymark.segmentation.typing.TypingSettings;

/** What the demo's company makes of its segments: targets, and a typing tool. */
@ApplicationScoped
class DemoDecisions {

    @Inject
    private TargetService targets;

    @Inject
    private TypingService tools;

    /**
     * Does whatever is not done yet; the typing tool is built when there is time.
     *
     * @param faces of the segments, by their numbers
     */
    void make(DemoContent content, RunDetails run, Map<Integer, Face> faces) {
        int segments = run.chosen();
        TargetDetails details = targets.getTargets(run.id(), segments);
        if (details.version() == 0) {
            targets.saveTargets(run.id(), segments, 0, matrix(content.targets(), details.matrix(), faces));
        }
        if (tools.findRequestedTool(run.id(), segments).isEmpty()) {
            tools.requestTool(run.id(), segments, TypingSettings.proposed(run.settings()));
        }
    }

    private static TargetMatrix matrix(DemoContent.Targets targets, TargetMatrix usual, Map<Integer, Face> faces) {
        List<Integer> numbers = IntStream.rangeClosed(1, faces.size()).boxed().toList();
        return new TargetMatrix(
                usual.criteria().stream()
                        .map(criterion -> scored(
                                criterion, numbers.stream().map(faces::get).toList()))
                        .toList(),
                List.of(),
                numbers.stream()
                        .filter(number ->
                                targets.keys().contains(faces.get(number).key()))
                        .toList(),
                targets.reason());
    }

    private static Criterion scored(Criterion criterion, List<Face> faces) {
        List<Double> scores = switch (criterion.kind()) {
            case REACHABILITY -> faces.stream().map(Face::reachability).toList();
            case FIT -> faces.stream().map(Face::fit).toList();
            default -> criterion.scores();
        };
        return new Criterion(criterion.kind(), criterion.name(), criterion.side(), criterion.weight(), scores);
    }
}
