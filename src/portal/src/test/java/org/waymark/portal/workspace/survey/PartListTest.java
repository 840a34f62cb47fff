package org.waymark.portal.workspace.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartListTest {

    private static final Wording ENGLISH = new Wording("en", "en");

    private final PartList options = new PartList(ENGLISH, false);

    @Test
    void linesBecomePartsAndEmptyRowsGiveWay() {
        options.begin();

        int added = options.addLines("Price\n\n  Durability \r\nService\n");

        assertEquals(3, added);
        assertEquals("1:Price 2:Durability 3:Service", shown(options));
    }

    @Test
    void aFirstColumnOfASpreadsheetBecomesTheCode() {
        options.addLines("p\tPrice\nd\tDurability: how long\tit lasts");

        assertEquals("p:Price d:Durability: how long\tit lasts", shown(options));
    }

    @Test
    void linesComeAfterWhatIsThere() {
        options.add("Price");

        options.addLines("Service");

        assertEquals("1:Price 2:Service", shown(options));
    }

    @Test
    void aNewPartHasACodeThatIsFree() {
        options.addLines("Price\nService\nBrand");
        options.remove(0);

        options.add("Design");

        assertEquals("2:Service 3:Brand 4:Design", shown(options));
    }

    @Test
    void itemsAreLettered() {
        var items = new PartList(ENGLISH, true);
        for (int i = 0; i < 28; i++) {
            items.add("x");
        }

        assertEquals("z", items.getRows().get(25).getCode());
        assertEquals("b1", items.getRows().get(27).getCode());
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,1, 2:B 1:A 3:C",
        "2,-1,1, 1:A 3:C 2:B",
        "0,-1,0, 1:A 2:B 3:C",
        "2,1,2, 1:A 2:B 3:C",
        "0,2,2, 2:B 3:C 1:A"
    })
    void aMovedPartStaysWithinTheList(int from, int by, int place, String expected) {
        options.addLines("A\nB\nC");

        assertEquals(place, options.move(from, by));
        assertEquals(expected, shown(options));
    }

    private static String shown(PartList parts) {
        return parts.getRows().stream()
                .map(row -> row.getCode() + ':' + row.getWords().getTyped())
                .collect(Collectors.joining(" "));
    }
}
