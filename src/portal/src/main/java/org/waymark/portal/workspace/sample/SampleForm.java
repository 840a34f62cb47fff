package org.waymark.portal.workspace.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.portal.calculator.Calculator;
import org.waymark.portal.calculator.Field;
import org.waymark.portal.calculator.Given;
import org.waymark.portal.calculator.InvitationsCalculator;
import org.waymark.portal.calculator.SampleSizeCalculator;
import org.waymark.portal.calculator.SegmentsCalculator;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.survey.study.SampleAssumptions;

/** What is typed on the sample page, by field, and what follows from it. */
final class SampleForm {

    private final Map<String, String> typed;
    private final List<Problem> problems = new ArrayList<>();

    SampleForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** What stands in the fields before anybody typed. */
    static Map<String, String> presets() {
        var presets = new HashMap<String, String>();
        List.of(new InvitationsCalculator(), new SegmentsCalculator(), new SampleSizeCalculator())
                .forEach(calculator -> ((Calculator<?>) calculator)
                        .fields()
                        .forEach((Field field) -> presets.put(field.name(), field.preset())));
        return presets;
    }

    static void write(SampleAssumptions plan, Map<String, String> typed, Numbers numbers) {
        typed.put("margin", numbers.plainPercent(plan.margin()));
        typed.put("confidence", numbers.plainPercent(plan.confidence()));
        typed.put("proportion", numbers.plainPercent(plan.proportion()));
        typed.put("population", plan.population() == null ? "" : numbers.count(plan.population()));
        typed.put("designEffect", numbers.plain(plan.designEffect(), 3));
    }

    /** @throws InvalidInputException with everything in any of the fields that cannot be used */
    SampleAnswers answers(Texts texts) {
        var size = read(() -> new SampleSizeCalculator().compute(Given.typed(typed)));
        var segments = read(() -> new SegmentsCalculator().compute(Given.typed(typed)));
        var invitations = read(() -> new InvitationsCalculator().compute(Given.typed(toInvite(size))));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        var assumptions = new SampleAssumptions(
                size.confidence(), size.margin(), size.proportion(), size.population(), size.designEffect());
        return SampleAnswers.of(texts, assumptions, size, segments, invitations);
    }

    /** The design effect is in the sample size already. */
    private Map<String, String> toInvite(SampleSizeCalculator.Result size) {
        var wanted = new HashMap<>(typed);
        wanted.put("usable", size == null ? "1" : String.valueOf(size.required()));
        wanted.put("designEffect", "1");
        return wanted;
    }

    private <R> R read(Supplier<R> calculation) {
        try {
            return calculation.get();
        } catch (InvalidInputException refusal) {
            problems.addAll(refusal.problems());
            return null;
        }
    }
}
