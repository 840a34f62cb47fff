package org.waymark.clustering.typing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A typing model as PMML 4.4 (Data Mining Group), a RegressionModel with softmax as normalisation, which analytics and
 * customer management systems can score.
 *
 * <p>It gives the likeliest segment and the probability of each; PMML has no place for the threshold, which the reader
 * compares with the probability. Numeric questions not answered are replaced by their mean, choices by a value "not
 * answered", levels that the model does not know are taken as not answered.
 */
public final class PmmlExport {

    private static final String NAMESPACE = "http://www.dmg.org/PMML-4_4";

    private final TypingModel model;
    private final XmlText xml = new XmlText();
    private final String target;

    private PmmlExport(TypingModel model) {
        this.model = model;
        Set<String> names = new HashSet<>();
        model.questions().forEach(question -> names.add(question.name()));
        this.target = unused("segment", names);
    }

    /** @param name of the model, for people to recognise it */
    public static String write(TypingModel model, String name) {
        Names.check("The model", name);
        return new PmmlExport(model).text(name);
    }

    private String text(String name) {
        xml.start("PMML", "xmlns", NAMESPACE, "version", "4.4");
        xml.start("Header", "description", "Waymark typing tool");
        xml.empty("Application", "name", "Waymark");
        xml.end();
        writeDictionary();
        xml.start(
                "RegressionModel",
                "modelName",
                name,
                "functionName",
                "classification",
                "normalizationMethod",
                "softmax");
        writeMiningSchema();
        writeOutput();
        for (int segment = 0; segment < model.segments().size(); segment++) {
            writeTable(segment);
        }
        xml.end();
        xml.end();
        return xml.toString();
    }

    private void writeDictionary() {
        xml.start(
                "DataDictionary", "numberOfFields", String.valueOf(model.terms().size() + 1));
        writeCategories(target, model.segments());
        for (Question question : model.questions()) {
            if (question.isNumeric()) {
                xml.empty("DataField", "name", question.name(), "optype", "continuous", "dataType", "double");
            } else {
                writeCategories(question.name(), question.levels());
            }
        }
        xml.end();
    }

    private void writeCategories(String field, List<String> values) {
        xml.start("DataField", "name", field, "optype", "categorical", "dataType", "string");
        for (String value : values) {
            xml.empty("Value", "value", value);
        }
        xml.end();
    }

    private void writeMiningSchema() {
        xml.start("MiningSchema");
        xml.empty("MiningField", "name", target, "usageType", "target");
        for (Term term : model.terms()) {
            boolean numeric = term instanceof Term.Numeric;
            xml.empty(
                    "MiningField",
                    "name",
                    term.question().name(),
                    "usageType",
                    "active",
                    "missingValueReplacement",
                    numeric ? String.valueOf(((Term.Numeric) term).mean()) : notAnswered(term.question()),
                    "missingValueTreatment",
                    numeric ? "asMean" : "asValue",
                    "invalidValueTreatment",
                    "asMissing");
        }
        xml.end();
    }

    private void writeOutput() {
        xml.start("Output");
        Set<String> taken =
                new HashSet<>(model.questions().stream().map(Question::name).toList());
        taken.add(target);
        String likeliest = unused("predicted_segment", taken);
        xml.empty(
                "OutputField",
                "name",
                likeliest,
                "optype",
                "categorical",
                "dataType",
                "string",
                "feature",
                "predictedValue");
        taken.add(likeliest);
        for (String segment : model.segments()) {
            String field = unused("probability_" + segment, taken);
            taken.add(field);
            xml.empty(
                    "OutputField",
                    "name",
                    field,
                    "optype",
                    "continuous",
                    "dataType",
                    "double",
                    "feature",
                    "probability",
                    "value",
                    segment);
        }
        xml.end();
    }

    private void writeTable(int segment) {
        xml.start(
                "RegressionTable",
                "intercept",
                model.constants().get(segment).toString(),
                "targetCategory",
                model.segments().get(segment));
        for (Term term : model.terms()) {
            if (term instanceof Term.Numeric numeric) {
                xml.empty(
                        "NumericPredictor",
                        "name",
                        numeric.question().name(),
                        "coefficient",
                        numeric.slopes().get(segment).toString());
            }
        }
        for (Term term : model.terms()) {
            if (term instanceof Term.Choice choice) {
                writeLevels(choice, segment);
            }
        }
        xml.end();
    }

    private void writeLevels(Term.Choice choice, int segment) {
        List<String> levels = choice.question().levels();
        for (int level = 0; level < levels.size(); level++) {
            writeLevel(choice, levels.get(level), choice.byLevel().get(level).get(segment));
        }
        writeLevel(choice, notAnswered(choice.question()), choice.notAnswered().get(segment));
    }

    private void writeLevel(Term.Choice choice, String level, Double value) {
        xml.empty(
                "CategoricalPredictor",
                "name",
                choice.question().name(),
                "value",
                level,
                "coefficient",
                value.toString());
    }

    private static String notAnswered(Question question) {
        return unused("not answered", Set.copyOf(question.levels()));
    }

    /** The name, with as many underscores as make it new. */
    private static String unused(String name, Set<String> taken) {
        return IntStream.iterate(0, count -> count + 1)
                .mapToObj(count -> name + "_".repeat(count))
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }
}
