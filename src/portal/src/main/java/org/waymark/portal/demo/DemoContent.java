package org.waymark.portal.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.persona.journey.Lane;
import org.waymark.persona.journey.Opportunity;
import org.waymark.persona.persona.Audience;
import org.waymark.persona.persona.Quotation;
import org.waymark.persona.persona.Section;
import org.waymark.schema.demo.DemoRespondents;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.QuestionnaireJson;
import org.waymark.survey.study.SampleAssumptions;
import org.waymark.survey.study.Verdict;

/** The texts of the demo study, from {@code study.json} and {@code questionnaire.json} of the schema module. */
public record DemoContent(
        String title,
        String background,
        String decisions,
        String population,
        List<Interview> interviews,
        List<Hypothesis> hypotheses,
        Plan samplePlan,
        String reason,
        Map<String, Section> sections,
        Map<String, String> texts,
        List<Face> personas,
        Targets targets,
        JourneyText journey) {

    /** A stakeholder interview. */
    public record Interview(String stakeholder, LocalDate heldOn, String notes, List<Quote> quotes) {}

    /** Somebody's own words in an interview. */
    public record Quote(String words, boolean consent) {}

    /** A hypothesis with its verdict. */
    public record Hypothesis(String statement, List<String> questions, Verdict verdict, String reason) {}

    /** The assumptions of the sample plan. */
    public record Plan(double confidence, double margin, double proportion, double designEffect) {

        SampleAssumptions assumptions() {
            return new SampleAssumptions(confidence, margin, proportion, null, designEffect);
        }
    }

    /**
     * What is written of a persona.
     *
     * @param key the basis variable on which its segment is highest, by which it is recognised
     * @param reachability of its segment as a target, 1 to 10
     * @param fit of its segment with what the company can do, 1 to 10
     */
    public record Face(
            String key,
            double reachability,
            double fit,
            String name,
            String role,
            String summary,
            String narrative,
            List<Quotation> quotes,
            Map<Audience, List<String>> advice) {}

    /** The segments decided on as targets, by the keys of their personas. */
    public record Targets(List<String> keys, String reason) {}

    /** The journey map; its personas are named by their keys. */
    public record JourneyText(
            String title,
            List<String> personas,
            List<String> stages,
            List<Line> entries,
            List<Mood> emotions,
            List<Opportunity> opportunities) {}

    /** A line of the journey map. */
    public record Line(int stage, Lane lane, String persona, String text, String statement) {}

    /** How a persona feels, stage by stage. */
    public record Mood(String persona, List<Integer> levels) {}

    static DemoContent read() {
        return JsonbBuilder.create().fromJson(resource("study.json"), DemoContent.class);
    }

    static Questionnaire questionnaire() {
        return QuestionnaireJson.read(resource("questionnaire.json"));
    }

    private static String resource(String name) {
        try (InputStream stream = DemoRespondents.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
