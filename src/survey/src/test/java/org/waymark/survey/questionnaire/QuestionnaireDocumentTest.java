package org.waymark.survey.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;

class QuestionnaireDocumentTest {

    @ParameterizedTest
    @EnumSource
    void aQuestionOfEveryTypeComesBackAsItWas(QuestionType type) {
        Questionnaire written = Questionnaires.asking(Questionnaires.question(type));

        assertEquals(written, reread(written));
    }

    @Test
    void aWholeQuestionnaireComesBackAsItWas() {
        Questionnaire written = Questionnaires.complete();

        Questionnaire read = reread(written);

        assertEquals(written, read);
        assertEquals(List.of("en", "de"), read.languages());
        assertEquals("Haushaltsgeräte", read.title().in("de"));
        assertEquals(
                "immer", read.question("RATING").orElseThrow().scale().label(10).in("de"));
        assertEquals(
                -0.5, read.question("MULTIPLE_CHOICE").orElseThrow().option("2").value());
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionNothingHasBeenWrittenForCanBeKept(QuestionType type) {
        var blank = new Question(
                "",
                type,
                LocalText.EMPTY,
                LocalText.EMPTY,
                false,
                false,
                QuestionRole.IDENTITY,
                Dimension.FINANCIAL,
                List.of(new Option("", LocalText.EMPTY)),
                List.of(new Item("", LocalText.EMPTY)),
                null,
                new Question.NumberRange(null, null, 0));

        assertEquals(Questionnaires.asking(blank), reread(Questionnaires.asking(blank)));
    }

    @Test
    void aRecommendationKeepsTheWordsOfItsEndsAndNothingElseOfItsScale() {
        Question question = Questionnaires.question(QuestionType.NPS);

        assertEquals(
                List.of(0, 10),
                List.of(question.scale().from(), question.scale().to()));
        assertEquals("always", question.scale().label(10).in("en"));
        var document = Json.createReader(new java.io.StringReader(QuestionnaireJson.write(
                        Questionnaires.asking(Questionnaires.question(QuestionType.SHORT_TEXT)))))
                .readObject();
        assertFalse(document.getJsonArray("pages")
                .getJsonObject(0)
                .getJsonArray("questions")
                .getJsonObject(0)
                .containsKey("scale"));
    }

    @Test
    void membersWithoutContentAreLeftOut() {
        assertEquals(
                "{\"format\":\"https://waymark.org/schemas/questionnaire-1.json\",\"languages\":[\"en\"],"
                        + "\"title\":{\"en\":\"Short\"},\"anonymity\":\"anonymous\",\"pages\":[{\"questions\":[]}]}",
                QuestionnaireJson.write(Questionnaire.empty("Short")));
    }

    @Test
    void whatADocumentDoesNotSayHasTheUsualValue() {
        Question question = read("{\"type\":\"number\",\"code\":\"Q1\"}")
                .questions()
                .findFirst()
                .orElseThrow();

        assertEquals(QuestionRole.DESCRIPTOR, question.role());
        assertEquals(Dimension.ATTITUDE, question.dimension());
        assertFalse(question.required());
        assertNull(question.range());
        assertTrue(question.text().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'slider'}                                     | .type               | questionnaire.type",
                "{'type':'text','code':5}                              | .code               | questionnaire.string",
                "{'type':'text','text':'How?'}                         | .text               | questionnaire.text",
                "{'type':'text','text':{'en':1}}                       | .text.en            | questionnaire.string",
                "{'type':'text','text':{'english':'How?'}}             | .text.english       | questionnaire.language",
                "{'type':'text','requird':true}                        | .requird            | questionnaire.member",
                "{'type':'text','required':'yes'}                      | .required           | questionnaire.flag",
                "{'type':'text','role':'bases'}                        | .role               | questionnaire.word",
                "{'type':'text','dimension':'wish'}                    | .dimension          | questionnaire.word",
                "{'type':'text','options':[]}                          | .options            | questionnaire.member",
                "{'type':'single','options':{}}                        | .options            | questionnaire.array",
                "{'type':'single','options':[{},'No']}                 | .options[1]         | questionnaire.object",
                "{'type':'single','options':[{'label':'No'}]}          | .options[0].label   | questionnaire.text",
                "{'type':'single','options':[{'value':'1'}]}           | .options[0].value   | questionnaire.number",
                "{'type':'multiple','options':[{'text':{}}]}           | .options[0].text    | questionnaire.member",
                "{'type':'rating'}                                     | .scale              | questionnaire.scale.missing",
                "{'type':'rating','scale':[1,5]}                       | .scale              | questionnaire.object",
                "{'type':'rating','scale':{'from':5,'to':1}}           | .scale              | questionnaire.scale.range",
                "{'type':'rating','scale':{'from':0,'to':21}}          | .scale              | questionnaire.scale.range",
                "{'type':'rating','scale':{'from':'one'}}              | .scale.from         | questionnaire.wholeNumber",
                "{'type':'rating','scale':{'to':4.5}}                  | .scale.to           | questionnaire.wholeNumber",
                "{'type':'rating','scale':{'labels':[]}}               | .scale.labels       | questionnaire.object",
                "{'type':'rating','scale':{'labels':{'6':{}}}}         | .scale.labels.6     | questionnaire.scale.point",
                "{'type':'rating','scale':{'step':1}}                  | .scale.step         | questionnaire.member",
                "{'type':'nps','scale':{'from':1}}                     | .scale              | questionnaire.scale.nps",
                "{'type':'battery','scale':{},'items':[1]}             | .items[0]           | questionnaire.object",
                "{'type':'number','range':'any'}                       | .range              | questionnaire.object",
                "{'type':'number','range':{'decimals':7}}              | .range.decimals     | questionnaire.decimals",
                "{'type':'number','range':{'minimum':1e400}}           | .range.minimum      | questionnaire.number",
                "{'type':'number','range':{'max':1}}                   | .range.max          | questionnaire.member",
            })
    void whatIsWrongWithAQuestionIsSaidAtItsPath(String question, String path, String key) {
        var refusal = assertThrows(InvalidInputException.class, () -> read(question.replace('\'', '"')));

        Problem problem = refusal.problems().get(0);
        assertEquals("pages[0].questions[0]" + path, problem.path());
        assertEquals(key, problem.key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'languages':['en']}                                          | pages               | questionnaire.array",
                "{'pages':[]}                                                  | languages           | questionnaire.array",
                "{'languages':[],'pages':[]}                                   | languages           | questionnaire.languages.none",
                "{'languages':['en','en'],'pages':[]}                          | languages[1]        | questionnaire.language",
                "{'languages':['eng'],'pages':[]}                              | languages[0]        | questionnaire.language",
                "{'languages':['en'],'pages':[{}]}                             | pages[0].questions  | questionnaire.array",
                "{'languages':['en'],'pages':[{'questions':[1]}]}              | pages[0].questions[0] | questionnaire.object",
                "{'languages':['en'],'pages':[],'anonymity':'secret'}          | anonymity           | questionnaire.word",
                "{'languages':['en'],'pages':[],'format':'questionnaire-2'}    | format              | questionnaire.format",
                "{'languages':['en'],'pages':[],'author':'Mia'}                | author              | questionnaire.member",
                "not json                                                      | ''                  | questionnaire.notJson",
                "[]                                                            | ''                  | questionnaire.notJson",
            })
    void whatIsWrongWithADocumentIsSaidAtItsPath(String document, String path, String key) {
        var refusal =
                assertThrows(InvalidInputException.class, () -> QuestionnaireJson.read(document.replace('\'', '"')));

        assertEquals(path, refusal.problems().get(0).path());
        assertEquals(key, refusal.problems().get(0).key());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var refusal = assertThrows(
                InvalidInputException.class,
                () -> QuestionnaireJson.read("{\"languages\":[\"english\"],\"title\":\"T\",\"pages\":[{\"questions\":"
                        + "[{\"type\":\"text\"},{\"type\":\"slider\",\"min\":0}]}]}"));

        assertEquals(
                List.of("languages[0]", "title", "pages[0].questions[1].type"),
                refusal.problems().stream().map(Problem::path).toList());
    }

    @Test
    void whatCouldNotBeReadAgainCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Scale(5, 5, Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new Scale(0, 21, Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new Scale(Integer.MIN_VALUE, Integer.MAX_VALUE, Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new Option("1", LocalText.EMPTY, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Question.NumberRange(null, null, 7));
        assertThrows(IllegalArgumentException.class, () -> new Question.NumberRange(Double.NaN, null, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Questionnaire(
                        List.of(), LocalText.EMPTY, LocalText.EMPTY, LocalText.EMPTY, Anonymity.ANONYMOUS, List.of()));
    }

    @Test
    void labelsBesideTheScaleAreDropped() {
        var scale = new Scale(1, 3, Map.of(3, Questionnaires.english("high"), 4, Questionnaires.english("higher")));

        assertEquals(Map.of(3, Questionnaires.english("high")), scale.labels());
    }

    @Test
    void textsAreKeptWithoutWhatADatabaseRefuses() {
        assertEquals("ab", LocalText.of("en", " a\u0000b ").in("en"));
        assertTrue(LocalText.of("en", " \u0000 ").isEmpty());
    }

    private static Questionnaire reread(Questionnaire questionnaire) {
        return QuestionnaireJson.read(QuestionnaireJson.write(questionnaire));
    }

    private static Questionnaire read(String question) {
        return QuestionnaireJson.read("{\"languages\":[\"en\"],\"pages\":[{\"questions\":[" + question + "]}]}");
    }
}
