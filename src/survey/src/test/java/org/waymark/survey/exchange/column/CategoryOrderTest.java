package org.waymark.survey.exchange.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryOrderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Never|Once a year|Every three months|Once a month|Once a week|More than once a week",
                "never|less than once a month|once or twice a month|2-3 times a week|daily",
                "Yearly|Monthly|Weekly|Daily",
                "Never|Rarely|Sometimes|Often|Always",
                "nie|selten|manchmal|oft|immer",
                "Under 18|18-24|25–34|35 to 44|65+",
                "18 - 29 years|30 - 49 years|50 years and over",
                "Less than $30,000|$30,001 to $60,000|$60,001 to $90,000|more than $240,001",
                "<30k|30-60k|60-90k|90-120k|>120k",
                "1-2|>=3",
                "Strongly disagree|Disagree|Neither agree nor disagree|Agree|Strongly agree",
                "strongly disagree|somewhat disagree|neutral|somewhat agree|strongly agree",
                "stimme überhaupt nicht zu|stimme eher nicht zu|weder noch|stimme eher zu|stimme voll und ganz zu",
                "Very dissatisfied|Dissatisfied|Neutral|Satisfied|Very satisfied",
                "Not at all important|Slightly important|Moderately important|Very important|Extremely important",
                "Very unlikely|Unlikely|Likely|Very likely",
                "bad|neutral|good",
                "low|ok|high|too high",
                "Low|Medium|High",
                "Small|Medium|Large",
                "Q1|Q2|Q3|Q4",
                "Too Little|About Right|Too Much",
                "0-39g/day|40-79|80-119|120+",
                "Poor|Fair|Good|Very good|Excellent",
            })
    void categoriesInAnOrderAreRecognised(String inOrder) {
        assertEquals(Optional.of(inOrder), sorted(inOrder, false));
    }

    @Test
    void educationIsRecognisedWhereItIsAskedFor() {
        String levels = "currently a primary school pupil|primary school|secondary school|college/bachelor degree"
                + "|masters degree|doctorate degree";

        assertEquals(Optional.of(levels), sorted(levels, true));
        assertTrue(sorted(levels, false).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Female|Male",
                "good|bad",
                "NSW|VIC|QLD|WA",
                "professional|retired|unemployed",
                "good|more sport|more comfort",
                "Agree|Satisfied|Important",
                "5 econo|4 gears|automatic|5 sport",
                "never|sometimes|only to avoid hurting someone",
            })
    void otherCategoriesAreNot(String categories) {
        assertTrue(sorted(categories, false).isEmpty());
    }

    private static Optional<String> sorted(String categories, boolean education) {
        List<FoundValue> values = new ArrayList<>();
        Arrays.stream(categories.split("\\|")).forEach(text -> values.add(new FoundValue(text, 1)));
        Collections.shuffle(values, new Random(1));
        return CategoryOrder.of(values, education)
                .map(order ->
                        String.join("|", order.stream().map(FoundValue::text).toList()));
    }
}
