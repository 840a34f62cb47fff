package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void withoutAnySettingThePortalIsForThisMachineWithAFileDatabaseOfItsOwn() {
        Settings settings = Settings.from(Map.of());

        assertEquals(8080, settings.httpPort());
        assertEquals("127.0.0.1", settings.httpAddress());
        assertEquals(Path.of(System.getProperty("user.home"), ".waymark"), settings.data());
        assertTrue(settings.databaseUrl().startsWith("jdbc:h2:" + settings.data()), settings.databaseUrl());
        assertEquals(
                "org.h2.jdbcx.JdbcDataSource", settings.processEnvironment().get("WAYMARK_DB_CLASS"));
    }

    @Test
    void otherApplicationsAreLetInOnlyWhenThereIsAPortForThem() {
        assertNull(Settings.from(Map.of("WAYMARK_IIOP_ADDRESS", "0.0.0.0")).iiop());
        assertEquals(
                new Settings.Listener(3700, "127.0.0.1"),
                Settings.from(Map.of("WAYMARK_IIOP_PORT", "3700")).iiop());
        assertEquals(
                new Settings.Listener(3700, "10.0.0.5"),
                Settings.from(Map.of("WAYMARK_IIOP_PORT", "3700", "WAYMARK_IIOP_ADDRESS", "10.0.0.5"))
                        .iiop());
    }

    @Test
    void whatHasBeenAcknowledgedIsWrittenAtOnce() {
        assertTrue(Settings.embeddedDatabase(Path.of("/data")).contains("WRITE_DELAY=0"));
    }

    @Test
    void theEnvironmentDecides() {
        Settings settings = Settings.from(Map.of(
                "WAYMARK_HTTP_PORT", " 9000 ",
                "WAYMARK_HTTP_ADDRESS", "0.0.0.0",
                "WAYMARK_DATA", "/srv/waymark/../waymark/data",
                "WAYMARK_DB_URL", "jdbc:postgresql://db/waymark"));

        assertEquals(9000, settings.httpPort());
        assertEquals("0.0.0.0", settings.httpAddress());
        assertEquals(Path.of("/srv/waymark/data"), settings.data());
        Map<String, String> process = settings.processEnvironment();
        assertEquals("9000", process.get("WAYMARK_HTTP_PORT"));
        assertEquals("jdbc:postgresql://db/waymark", process.get("WAYMARK_DB_URL"));
        assertEquals("org.postgresql.ds.PGSimpleDataSource", process.get("WAYMARK_DB_CLASS"));
    }

    @Test
    void aVariableThatIsSetToNothingCountsAsNotSet() {
        Settings settings = Settings.from(Map.of(
                "WAYMARK_HTTP_PORT", "",
                "WAYMARK_HTTP_ADDRESS", " ",
                "WAYMARK_DATA", "",
                "WAYMARK_DB_URL", ""));

        assertEquals(Settings.from(Map.of()), settings);
    }

    @Test
    void aPortThatIsNoneIsNamedWithItsVariable() {
        for (String port : new String[] {"eighty", "0", "-1", "65536", "80.5"}) {
            var refusal = assertThrows(StartException.class, () -> Settings.from(Map.of("WAYMARK_HTTP_PORT", port)));
            assertEquals(
                    "WAYMARK_HTTP_PORT must be a number from 1 to 65535, and it is \"" + port + "\".",
                    refusal.getMessage());
        }
    }

    @Test
    void aDatabaseNobodyKnowsIsNamedWithItsVariable() {
        Settings settings = Settings.from(Map.of("WAYMARK_DB_URL", "jdbc:oracle:thin:@db"));

        var refusal = assertThrows(StartException.class, settings::processEnvironment);

        assertEquals(
                "WAYMARK_DB_URL must begin with jdbc:postgresql: or jdbc:h2:, and it is \"jdbc:oracle:thin:@db\".",
                refusal.getMessage());
    }

    @Test
    void variablesForTheProcessAreAddedToThoseThatAreThere() {
        Settings settings =
                Settings.from(Map.of()).with(Map.of("A", "1", "B", "1")).with(Map.of("B", "2"));

        assertEquals("1", settings.processEnvironment().get("A"));
        assertEquals("2", settings.processEnvironment().get("B"));
    }
}
