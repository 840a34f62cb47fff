package org.waymark.survey.exchange.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {

    @ParameterizedTest
    @CsvSource({
        "E-mail,EMAIL",
        "RecipientEmail,EMAIL",
        "Phone number,PHONE",
        "First Name,NAME",
        "respondent_id,KEY",
        "ResponseId,KEY",
        "resp_id,KEY",
        "Kunden-Nr.,KEY",
        "interview number,KEY",
        "IPAddress,PLACE",
        "Gender,GENDER",
        "What is your gender?,GENDER",
        "AGE,AGE",
        "Age group,AGE",
        "In what year of birth …,AGE",
        "EDUC,EDUCATION",
        "Highest level of education,EDUCATION",
        "Income2,INCOME",
        "satisfaction,OUTCOME",
        "How likely are you to recommend us?,OUTCOME",
        "Like,OUTCOME",
        "VisitFrequency,BEHAVIOUR",
        "State,DEMOGRAPHIC",
        "Relationship.Status,DEMOGRAPHIC",
        "Number of siblings,DEMOGRAPHIC",
        "Annual revenue,FINANCIAL",
        "Industry,FIRMOGRAPHIC",
    })
    void theWordsOfAHeaderSayWhatItIsAbout(String header, Topic topic) {
        assertEquals(topic, Topic.of(header));
    }

    @ParameterizedTest
    @CsvSource({"yummy", "Ageing", "language skills matter", "I like to plan my holidays", "luxury / be spoilt", "A1"})
    void mostHeadersSayNothing(String header) {
        assertEquals(Topic.NONE, Topic.of(header));
    }

    @Test
    void countsAndGroupsAreToldFromRatings() {
        assertTrue(Topic.asksHowMany("Number of siblings"));
        assertTrue(Topic.namesGroups("published6"));
        assertTrue(Topic.namesGroups("segment"));
        assertFalse(Topic.namesGroups("Classical music"));
    }
}
