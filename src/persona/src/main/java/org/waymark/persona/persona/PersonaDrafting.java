package org.waymark.persona.persona;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.persona.evidence.Evidence;
import org.waymark.persona.evidence.EvidenceFinder;
import org.waymark.persona.evidence.Provenance;
import org.waymark.segmentation.api.ChosenSolution;
import org.waymark.segmentation.api.Marker;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.api.VariableProfile;
import org.waymark.survey.api.QuestionRole;

/**
 * Fills a new persona with everything its segment's profile says. What sets the segment apart is shown; the rest waits
 * for the person who writes the persona.
 */
final class PersonaDrafting {

    private PersonaDrafting() {}

    static PersonaDocument draft(ChosenSolution solution, SegmentShare segment, Provenance provenance) {
        return new PersonaDocument(
                segment.title(), "", "", "", statements(solution, segment.number()), List.of(), List.of(), provenance);
    }

    private static List<Statement> statements(ChosenSolution solution, int segment) {
        var finder = new EvidenceFinder(solution, segment);
        var statements = new ArrayList<Statement>();
        for (VariableProfile variable : solution.profile().variables()) {
            for (Evidence evidence : finder.find(variable)) {
                statements.add(new Statement(
                        id(evidence),
                        section(variable),
                        StatementKind.MEASURED,
                        text(evidence),
                        isShown(section(variable), evidence.marker()),
                        evidence));
            }
        }
        statements.sort(Comparator.comparing(Statement::section)
                .thenComparing(Statement::shown, Comparator.reverseOrder())
                .thenComparing(PersonaDrafting::distinctness, Comparator.reverseOrder()));
        return statements;
    }

    /** What a segment cares less about than others does not drive it: it waits, for whoever writes the persona to use. */
    private static boolean isShown(Section section, Marker marker) {
        return section == Section.DRIVERS ? marker == Marker.HIGHER : marker != Marker.NONE;
    }

    /** The same figure keeps its name when a persona is drafted again from a later run. */
    private static String id(Evidence evidence) {
        return evidence.category() == null ? evidence.variable() : evidence.variable() + '=' + evidence.category();
    }

    private static String text(Evidence evidence) {
        if (evidence.answer().isEmpty()) {
            return evidence.wording();
        }
        return evidence.category() == null ? evidence.answer() : evidence.wording() + ": " + evidence.answer();
    }

    /** How far the segment is from everybody, as a share of the possible values, or of the mean where these have no end. */
    private static double distinctness(Statement statement) {
        Evidence evidence = statement.evidence();
        double range = evidence.minimum() == null || evidence.maximum() == null
                ? Math.max(1, Math.abs(evidence.total().value()))
                : evidence.maximum() - evidence.minimum();
        return Math.abs(evidence.difference()) / range;
    }

    private static Section section(VariableProfile variable) {
        if (variable.role() == QuestionRole.OUTCOME) {
            return Section.OUTCOMES;
        }
        return switch (variable.dimension()) {
            case NEED, ATTITUDE -> Section.DRIVERS;
            case BEHAVIOUR -> Section.BEHAVIOUR;
            case SATISFACTION -> Section.OUTCOMES;
            case DEMOGRAPHIC, FIRMOGRAPHIC, FINANCIAL -> Section.PROFILE;
        };
    }
}
