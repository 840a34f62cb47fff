package org.waymark.clustering.typing;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

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
    private final XMLStreamWriter xml;
    private final String target;

    private PmmlExport(TypingModel model, XMLStreamWriter xml) {
        this.model = model;
        this.xml = xml;
        Set<String> names = new HashSet<>();
        model.questions().forEach(question -> names.add(question.name()));
        this.target = unused("segment", names);
    }

    /** @param name of the model, for people to recognise it */
    public static String write(TypingModel model, String name) {
        Names.check("The model", name);
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new PmmlExport(model, xml).write(name);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void write(String name) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("PMML", "version", "4.4");
        xml.writeDefaultNamespace(NAMESPACE);
        start("Header", "description", "Waymark typing tool");
        empty("Application", "name", "Waymark");
        xml.writeEndElement();
        writeDictionary();
        start("RegressionModel", "modelName", name, "functionName", "classification", "normalizationMethod", "softmax");
        writeMiningSchema();
        writeOutput();
        for (int segment = 0; segment < model.segments().size(); segment++) {
            writeTable(segment);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void writeDictionary() throws XMLStreamException {
        start("DataDictionary", "numberOfFields", String.valueOf(model.terms().size() + 1));
        writeCategories(target, model.segments());
        for (Question question : model.questions()) {
            if (question.isNumeric()) {
                empty("DataField", "name", question.name(), "optype", "continuous", "dataType", "double");
            } else {
                writeCategories(question.name(), question.levels());
            }
        }
        xml.writeEndElement();
    }

    private void writeCategories(String field, List<String> values) throws XMLStreamException {
        start("DataField", "name", field, "optype", "categorical", "dataType", "string");
        for (String value : values) {
            empty("Value", "value", value);
        }
        xml.writeEndElement();
    }

    private void writeMiningSchema() throws XMLStreamException {
        start("MiningSchema");
        empty("MiningField", "name", target, "usageType", "target");
        for (Term term : model.terms()) {
            boolean numeric = term instanceof Term.Numeric;
            empty(
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
        xml.writeEndElement();
    }

    private void writeOutput() throws XMLStreamException {
        start("Output");
        Set<String> taken =
                new HashSet<>(model.questions().stream().map(Question::name).toList());
        taken.add(target);
        String likeliest = unused("predicted_segment", taken);
        empty(
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
            empty(
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
        xml.writeEndElement();
    }

    private void writeTable(int segment) throws XMLStreamException {
        start(
                "RegressionTable",
                "intercept",
                model.constants().get(segment).toString(),
                "targetCategory",
                model.segments().get(segment));
        for (Term term : model.terms()) {
            if (term instanceof Term.Numeric numeric) {
                empty(
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
        xml.writeEndElement();
    }

    private void writeLevels(Term.Choice choice, int segment) throws XMLStreamException {
        List<String> levels = choice.question().levels();
        for (int level = 0; level < levels.size(); level++) {
            writeLevel(choice, levels.get(level), choice.byLevel().get(level).get(segment));
        }
        writeLevel(choice, notAnswered(choice.question()), choice.notAnswered().get(segment));
    }

    private void writeLevel(Term.Choice choice, String level, Double value) throws XMLStreamException {
        empty(
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

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        writeAttributes(attributes);
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement(element);
        writeAttributes(attributes);
    }

    private void writeAttributes(String... namesAndValues) throws XMLStreamException {
        for (int index = 0; index < namesAndValues.length; index += 2) {
            xml.writeAttribute(namesAndValues[index], namesAndValues[index + 1]);
        }
    }
}
