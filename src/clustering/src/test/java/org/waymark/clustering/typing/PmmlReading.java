package org.waymark.clustering.typing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Scores a RegressionModel as the specification of PMML says. */
record PmmlReading(Document document) {

    static PmmlReading of(String pmml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return new PmmlReading(factory.newDocumentBuilder().parse(new InputSource(new StringReader(pmml))));
    }

    List<Double> probabilities(List<Question> questions, double[] answers) {
        Map<String, String> fields = fields(questions, answers);
        List<Double> scores = new ArrayList<>();
        for (Element table : elements(document.getDocumentElement(), "RegressionTable")) {
            double score = Double.parseDouble(table.getAttribute("intercept"));
            for (Element predictor : elements(table, "NumericPredictor")) {
                score += coefficient(predictor) * Double.parseDouble(fields.get(predictor.getAttribute("name")));
            }
            for (Element predictor : elements(table, "CategoricalPredictor")) {
                boolean given = predictor.getAttribute("value").equals(fields.get(predictor.getAttribute("name")));
                score += given ? coefficient(predictor) : 0;
            }
            scores.add(score);
        }
        double highest = Collections.max(scores);
        List<Double> exponentials =
                scores.stream().map(score -> Math.exp(score - highest)).toList();
        double sum = exponentials.stream().mapToDouble(Double::doubleValue).sum();
        return exponentials.stream().map(exponential -> exponential / sum).toList();
    }

    private Map<String, String> fields(List<Question> questions, double[] answers) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : elements(document.getDocumentElement(), "MiningField")) {
            fields.put(field.getAttribute("name"), field.getAttribute("missingValueReplacement"));
        }
        for (int question = 0; question < answers.length; question++) {
            Question asked = questions.get(question);
            if (!Double.isNaN(answers[question])) {
                String given = asked.isNumeric()
                        ? String.valueOf(answers[question])
                        : asked.levels().get((int) answers[question]);
                fields.put(asked.name(), given);
            }
        }
        return fields;
    }

    private static double coefficient(Element predictor) {
        return Double.parseDouble(predictor.getAttribute("coefficient"));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}
