package org.waymark.portal.workspace.typing;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.segmentation.typing.TypingSettings;
import org.waymark.survey.api.Variable;

/** What a typing tool is to be, while somebody writes it down. */
public class TypingForm implements Serializable {

    /** A question that may be asked or not. */
    public static class Row implements Serializable {
        private final String code;
        private final String wording;
        private final boolean basis;
        private int variables;
        private boolean asked;

        Row(Variable variable, boolean basis, boolean asked) {
            this.code = variable.question();
            this.wording = variable.wording();
            this.basis = basis;
            this.asked = asked;
        }

        public String getCode() {
            return code;
        }

        public String getWording() {
            return wording;
        }

        public boolean isBasis() {
            return basis;
        }

        public int getVariables() {
            return variables;
        }

        public boolean isAsked() {
            return asked;
        }

        public void setAsked(boolean asked) {
            this.asked = asked;
        }
    }

    private final List<Row> rows;
    private final double threshold;
    private String method;
    private String number;
    private int most;
    private long seed;

    /**
     * @param settings to begin with
     * @param basis codes of the run's basis, of variables or of questions
     */
    TypingForm(TypingSettings settings, List<Variable> candidates, List<String> basis) {
        this.method = settings.method();
        this.number = settings.number() == null ? "" : settings.number().toString();
        this.most = settings.most();
        this.threshold = settings.threshold();
        this.seed = settings.seed();
        Map<String, Row> byQuestion = new LinkedHashMap<>();
        for (Variable variable : candidates) {
            Row row = byQuestion.computeIfAbsent(
                    variable.question(),
                    question -> new Row(variable, isAmong(basis, variable), isAmong(settings.questions(), variable)));
            row.variables++;
        }
        this.rows = List.copyOf(byQuestion.values());
    }

    private static boolean isAmong(List<String> codes, Variable variable) {
        return codes.contains(variable.code()) || codes.contains(variable.question());
    }

    /** @throws InvalidInputException when the number of questions is none */
    TypingSettings settings() {
        return new TypingSettings(
                method,
                asked(),
                most,
                rows.stream().filter(Row::isAsked).map(Row::getCode).toList(),
                threshold,
                seed);
    }

    private Integer asked() {
        String typed = number == null ? "" : number.strip();
        if (!typed.matches("\\d{0,4}")) {
            throw new InvalidInputException(Problem.at("number", "typing.number.wanted"));
        }
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<String> getMethods() {
        return TypingSettings.METHODS;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getMost() {
        return most;
    }

    public void setMost(int most) {
        this.most = most;
    }

    public long getSeed() {
        return seed;
    }

    public void setSeed(long seed) {
        this.seed = seed;
    }
}
