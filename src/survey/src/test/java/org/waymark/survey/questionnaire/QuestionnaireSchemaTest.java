package org.waymark.survey.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.InvalidInputException;

/** The published schema and the reader say the same of a document. */
class QuestionnaireSchemaTest {

    private static final String FILE = "questionnaire-1.schema.json";

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text());

    @Test
    void theSchemaIsOneItself() {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertEquals(List.of(), ofSchemas.validate(text(), InputFormat.JSON));
    }

    @Test
    void theSchemaHasTheAddressThatDocumentsName() {
        assertEquals(QuestionnaireJson.FORMAT, schema.getId());
    }

    @Test
    void aCompleteQuestionnaireConforms() {
        assertConforms(Questionnaires.complete());
    }

    @Test
    void anEmptyQuestionnaireConforms() {
        assertConforms(Questionnaire.empty("Short"));
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionOfEveryTypeConforms(QuestionType type) {
        assertConforms(Questionnaires.asking(Questionnaires.question(type)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'slider'}",
                "{'type':'text','code':5}",
                "{'type':'text','text':'How?'}",
                "{'type':'text','text':{'english':'How?'}}",
                "{'type':'text','requird':true}",
                "{'type':'text','role':'bases'}",
                "{'type':'text','options':[]}",
                "{'type':'number','items':[]}",
                "{'type':'single','scale':{}}",
                "{'type':'single','options':[{'value':'1'}]}",
                "{'type':'rating'}",
                "{'type':'rating','scale':{'to':4.5}}",
                "{'type':'rating','scale':{'labels':{'one':{}}}}",
                "{'type':'rating','scale':{},'range':{}}",
                "{'type':'nps','scale':{'from':1}}",
                "{'type':'number','range':{'decimals':7}}",
            })
    void whatTheReaderRefusesTheSchemaRefusesToo(String question) {
        String document = "{\"languages\":[\"en\"],\"pages\":[{\"questions\":[" + question.replace('\'', '"') + "]}]}";

        assertThrows(InvalidInputException.class, () -> QuestionnaireJson.read(document));
        assertFalse(schema.validate(document, InputFormat.JSON).isEmpty());
    }

    private void assertConforms(Questionnaire questionnaire) {
        List<Error> errors = schema.validate(QuestionnaireJson.write(questionnaire), InputFormat.JSON);

        assertEquals(List.of(), errors);
    }

    private static String text() {
        try (InputStream file = Questionnaire.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
