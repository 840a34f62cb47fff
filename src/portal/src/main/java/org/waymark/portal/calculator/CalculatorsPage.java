package org.waymark.portal.calculator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.portal.calculator.Calculator.Answer;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;

/**
 * {@code /calculators/{calculator}?margin=5&…}: one calculator with what was given and what follows. Everything stands
 * in the address, so a result can be sent to somebody as a link.
 */
@Named
@RequestScoped
public class CalculatorsPage {

    private static final List<Calculator<?>> ALL = List.of(
            new SampleSizeCalculator(),
            new MarginOfErrorCalculator(),
            new TwoProportionsCalculator(),
            new TwoMeansCalculator(),
            new NetPromoterCalculator(),
            new SegmentsCalculator(),
            new InvitationsCalculator());

    /**
     * A field on the page.
     *
     * @param value what stands in it
     * @param problem what is wrong with it; empty when nothing is
     * @param help empty when its label says it all
     */
    public record Entry(Field field, String label, String help, String value, String problem) {

        public String id() {
            return field.name();
        }

        public boolean isChoice() {
            return field.kind() == Field.Kind.CHOICE;
        }

        /** Ids of what describes it, for assistive technology; null when nothing does. */
        public String describedBy() {
            String ids = (help.isEmpty() ? "" : id() + "-help ") + (problem.isEmpty() ? "" : id() + "-problem");
            return ids.isBlank() ? null : ids.strip();
        }
    }

    @Inject
    private HttpServletRequest request;

    private Calculator<?> shown;
    private List<Entry> entries;
    private Answer answer;

    @PostConstruct
    void load() {
        String name = PathId.part(0);
        shown = name.isEmpty()
                ? ALL.get(0)
                : ALL.stream()
                        .filter(calculator -> calculator.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("page"));
        Texts texts = Texts.ofPage();
        Map<String, String> values = values();
        Map<String, String> problems = new HashMap<>();
        try {
            answer = answer(shown, Given.typed(values), texts);
        } catch (InvalidInputException refusal) {
            for (Problem problem : refusal.problems()) {
                problems.putIfAbsent(problem.path(), texts.get(problem.key(), problem.values()));
            }
        }
        entries = shown.fields().stream()
                .map(field -> new Entry(
                        field,
                        text(texts, field, ""),
                        text(texts, field, ".help"),
                        values.get(field.name()),
                        problems.getOrDefault(field.name(), "")))
                .toList();
    }

    private static <R extends Record> Answer answer(Calculator<R> calculator, Given given, Texts texts) {
        return calculator.say(calculator.compute(given), texts);
    }

    private Map<String, String> values() {
        var values = new HashMap<String, String>();
        for (Field field : shown.fields()) {
            String sent = request.getParameter(field.name());
            values.put(field.name(), sent == null ? field.preset() : sent);
        }
        return values;
    }

    /** What a field is called in this calculator, or else in all of them. */
    private String text(Texts texts, Field field, String suffix) {
        String own = "calculator." + shown.name() + '.' + field.name() + suffix;
        String common = "calculator.field." + field.name() + suffix;
        return texts.has(own) ? texts.get(own) : texts.has(common) ? texts.get(common) : "";
    }

    public List<String> getNames() {
        return ALL.stream().map(Calculator::name).toList();
    }

    public String getName() {
        return shown.name();
    }

    public List<Entry> getEntries() {
        return entries;
    }

    public Answer getAnswer() {
        return answer;
    }
}
