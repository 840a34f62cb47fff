package org.waymark.persona.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void wordsAreSeparatedByAnySpaceAndCompareInLowerCase() {
        assertEquals(
                List.of("paula", "öko", "50%"),
                SearchWords.of("  Paula\tÖKO \n 50% ").words());
    }

    @Test
    void nothingTypedFindsEverything() {
        assertEquals(SearchWords.NONE, SearchWords.of(null));
        assertEquals(SearchWords.NONE, SearchWords.of("   "));
        assertEquals("", SearchWords.NONE.condition("v.text"));
    }

    @Test
    void onlyTheFirstEightWordsCount() {
        assertEquals(8, SearchWords.of("a b c d e f g h i j").words().size());
    }

    @Test
    void eachWordIsAConditionAndNoneIsPartOfTheQuery() {
        assertEquals(
                " and v.text like :word0 escape '!' and v.text like :word1 escape '!'",
                SearchWords.of("it's a'b").condition("v.text"));
    }
}
