package org.waymark.acceptance.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A file as a company has it: 300 customers in three groups of a hundred, separated by semicolons, in Latin-1, with
 * quoted headers, umlauts and decimal commas.
 */
final class PlantedGroups {

    static final int CUSTOMERS = 300;
    static final List<String> STATEMENTS = List.of("Qualität", "Preis", "Bequem", "Grün", "Rat", "Neu");

    private static final int[][] CENTRES = {{5, 1, 3, 2, 5, 1}, {1, 5, 2, 1, 2, 4}, {3, 3, 5, 5, 1, 1}};
    private static final List<String> REGIONS = List.of("Köln", "München", "Lübeck");

    private PlantedGroups() {}

    static byte[] file() {
        var random = new Random(42);
        var text = new StringBuilder("\"Kunden-Nr.\";\"" + String.join("\";\"", STATEMENTS)
                + "\";\"Region\";\"Alter\";\"Ausgaben im Jahr\"\r\n");
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            int group = customer % CENTRES.length;
            text.append(1000 + customer);
            for (int centre : CENTRES[group]) {
                text.append(';').append(Math.max(1, Math.min(5, centre + random.nextInt(3) - 1)));
            }
            text.append(';').append(REGIONS.get(random.nextInt(5) == 0 ? random.nextInt(3) : group));
            text.append(';').append(25 + 15 * group + random.nextInt(12));
            text.append(String.format(Locale.GERMAN, ";%.2f%n", 100 + 400 * random.nextDouble()));
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
