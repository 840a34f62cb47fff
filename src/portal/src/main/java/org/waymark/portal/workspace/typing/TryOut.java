package org.waymark.portal.workspace.typing;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.kernel.Problem;
import org.waymark.portal.chart.Axis;
import org.waymark.portal.chart.BarChart;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.Estimate;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.portal.page.TypedNumber;
import org.waymark.segmentation.typing.Typed;
import org.waymark.segmentation.typing.TypingQuestion;
import org.waymark.segmentation.typing.TypingQuestion.Level;

/**
 * Golden questions as a form, and what the answers say. It is shown by {@code includes/segmentation/try-out.xhtml},
 * whose parameter {@code owner} has the action {@code tell}.
 */
public class TryOut implements Serializable {

    private static final int MOST_POINTS = 11;

    private final List<Row> rows;
    private final List<String> segments;
    private final double threshold;
    private Typed typed;

    /** @param segments what each segment is called, in their order */
    public TryOut(List<TypingQuestion> questions, List<String> segments, double threshold) {
        this.rows = IntStream.range(0, questions.size())
                .mapToObj(position -> new Row(position, questions.get(position)))
                .toList();
        this.segments = List.copyOf(segments);
        this.threshold = threshold;
    }

    /** A question with the answer that is chosen. */
    public static class Row implements Serializable {
        private final int position;
        private final TypingQuestion question;
        private final List<Level> choices;
        private String answer;
        private String problem = "";

        Row(int position, TypingQuestion question) {
            this.position = position;
            this.question = question;
            this.choices = choices(question);
        }

        private static List<Level> choices(TypingQuestion question) {
            if (question.isYesNo()) {
                Texts texts = Texts.ofPage();
                return List.of(
                        new Level("1", texts.get("typing.tryOut.yes")), new Level("0", texts.get("typing.tryOut.no")));
            }
            boolean few = question.isRating() && question.maximum() - question.minimum() < MOST_POINTS;
            return few ? points(question) : question.isChoice() ? question.levels() : List.of();
        }

        private static List<Level> points(TypingQuestion question) {
            Map<String, String> words = new HashMap<>();
            question.levels().forEach(level -> words.put(level.code(), level.label()));
            return IntStream.rangeClosed(
                            question.minimum().intValue(), question.maximum().intValue())
                    .mapToObj(String::valueOf)
                    .map(point -> new Level(point, words.containsKey(point) ? point + " " + words.get(point) : point))
                    .toList();
        }

        public int getPosition() {
            return position;
        }

        public TypingQuestion getQuestion() {
            return question;
        }

        /** What an answer may be, in short, and how many did not give one. */
        public String getRange() {
            Texts texts = Texts.ofPage();
            String missing = question.unanswered() == 0
                    ? ""
                    : " · "
                            + texts.get(
                                    "typing.golden.unanswered",
                                    new Numbers(texts.locale()).percent(question.unanswered(), 1));
            return scale(texts) + missing;
        }

        private String scale(Texts texts) {
            if (question.isYesNo()) {
                return texts.get("typing.scale.yesNo");
            }
            if (question.isChoice()) {
                return question.levels().stream().map(Level::label).collect(Collectors.joining(" · "));
            }
            return question.isRating()
                    ? texts.get("typing.scale.from.to", question.minimum(), question.maximum())
                    : texts.get("typing.scale.number");
        }

        /** Empty when the answer is typed. */
        public List<Level> getChoices() {
            return choices;
        }

        public boolean isTyped() {
            return choices.isEmpty();
        }

        /** What is wrong with the answer; empty when nothing is. */
        public String getProblem() {
            return problem;
        }

        public String getAnswer() {
            return answer;
        }

        public void setAnswer(String answer) {
            this.answer = answer;
        }

        private boolean isAnswered() {
            return answer != null && !answer.isBlank();
        }

        /** Null for none; a number that cannot be read stays as it was typed. */
        private Object given() {
            if (!isAnswered()) {
                return null;
            }
            return question.isChoice()
                    ? answer
                    : TypedNumber.read(answer).<Object>map(TypedNumber::value).orElse(answer);
        }
    }

    /** The answers by code; null where there is none. */
    Map<String, Object> answers() {
        var answers = new HashMap<String, Object>();
        rows.forEach(row -> answers.put(row.question.code(), row.given()));
        return answers;
    }

    boolean hasAnswers() {
        return rows.stream().anyMatch(Row::isAnswered);
    }

    void show(Typed result) {
        forget();
        typed = result;
    }

    /** Says what is wrong at the questions whose codes are the paths of the problems. */
    void refuse(List<Problem> problems) {
        forget();
        Texts texts = Texts.ofPage();
        rows.forEach(row -> problems.stream()
                .filter(problem -> problem.path().equals(row.question.code()))
                .findFirst()
                .ifPresent(problem -> row.problem = texts.get(problem.key(), problem.values())));
    }

    private void forget() {
        typed = null;
        rows.forEach(row -> row.problem = "");
    }

    public List<Row> getRows() {
        return rows;
    }

    public boolean isAnswered() {
        return typed != null;
    }

    public boolean isTold() {
        return typed != null && typed.told();
    }

    /** The segment, or that it cannot be told. */
    public String getVerdict() {
        Texts texts = Texts.ofPage();
        return typed.told()
                ? texts.get("typing.tryOut.told", segments.get(typed.segment() - 1))
                : texts.get("typing.tryOut.cannotTell");
    }

    /** Why it cannot be told. */
    public String getReason() {
        Texts texts = Texts.ofPage();
        var numbers = new Numbers(texts.locale());
        return texts.get(
                "typing.tryOut.cannotTell.why",
                segments.get(typed.segment() - 1),
                numbers.percent(likeliest()),
                numbers.percent(threshold));
    }

    private double likeliest() {
        return typed.probabilities().get(typed.segment() - 1);
    }

    /** Null before there is an answer. */
    public Chart getProbabilities() {
        if (typed == null) {
            return null;
        }
        Texts texts = Texts.ofPage();
        var numbers = new Numbers(texts.locale());
        return new BarChart(
                texts,
                texts.get("typing.tryOut.sentence", segments.get(typed.segment() - 1), numbers.percent(likeliest())),
                Axis.ofShares(numbers, 1),
                List.of(texts.get("typing.tryOut.segment"), texts.get("typing.tryOut.probability")),
                IntStream.range(0, segments.size())
                        .mapToObj(segment -> new BarChart.Bar(
                                segments.get(segment),
                                Estimate.exact(typed.probabilities().get(segment)),
                                0,
                                false))
                        .toList());
    }
}
