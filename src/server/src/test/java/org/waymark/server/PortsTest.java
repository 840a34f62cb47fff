package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final String HERE = "127.0.0.1";

    @Test
    void everyPortOfPayarasTemplateIsReplacedByAFreeOneOfItsOwn() {
        int http = Ports.freePort();

        Ports ports = Ports.withHttp(http, HERE);

        assertEquals(http, ports.http());
        assertEquals(
                Set.of(8080, 8181, 4848, 8686, 3700, 3820, 3920, 7676),
                ports.replacements().keySet());
        assertEquals(8, new HashSet<>(ports.replacements().values()).size());
        assertEquals(http, ports.replacements().get(8080));
        assertEquals(ports.replacements().get(4848), ports.admin());
        assertEquals(ports.replacements().get(3700), ports.iiop());
    }

    @Test
    void aPortThatIsTakenIsNamedWithWhatToDo() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            int port = taken.getLocalPort();

            var refusal = assertThrows(StartException.class, () -> Ports.withHttp(port, HERE));

            assertTrue(refusal.getMessage().startsWith("Port " + port + " is taken by another program."));
            assertTrue(
                    refusal.getMessage().endsWith("WAYMARK_HTTP_PORT=" + (port + 1) + " ./mvnw -Prun"),
                    refusal.getMessage());
        }
    }

    @Test
    void thePortForOtherApplicationsIsTheOneThatWasAskedFor() {
        int iiop = Ports.freePort();

        Ports ports = Ports.withHttp(Ports.freePort(), HERE).withIiop(new Settings.Listener(iiop, HERE));

        assertEquals(iiop, ports.iiop());
        assertEquals(8, ports.replacements().size());
    }

    @Test
    void aTakenPortForOtherApplicationsIsNamedWithItsOwnVariable() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            Ports ports = Ports.withHttp(Ports.freePort(), HERE);
            var listener = new Settings.Listener(taken.getLocalPort(), HERE);

            var refusal = assertThrows(StartException.class, () -> ports.withIiop(listener));

            assertTrue(refusal.getMessage().contains("WAYMARK_IIOP_PORT="), refusal.getMessage());
        }
    }

    @Test
    void theLastPortHasNoNextOneToAdvise() throws IOException {
        try (var taken = new ServerSocket(65_535, 1, InetAddress.getByName(HERE))) {
            var refusal = assertThrows(StartException.class, () -> Ports.withHttp(taken.getLocalPort(), HERE));

            assertTrue(refusal.getMessage().endsWith("WAYMARK_HTTP_PORT=65534 ./mvnw -Prun"), refusal.getMessage());
        }
    }

    @Test
    void anAddressOfAnotherMachineIsNotAPortThatIsTaken() {
        int http = Ports.freePort();

        var refusal = assertThrows(StartException.class, () -> Ports.withHttp(http, "192.0.2.1"));

        assertEquals(
                "This machine cannot listen on \"192.0.2.1\". WAYMARK_HTTP_ADDRESS must be one of its own addresses,"
                        + " such as 127.0.0.1 or 0.0.0.0.",
                refusal.getMessage());
    }
}
