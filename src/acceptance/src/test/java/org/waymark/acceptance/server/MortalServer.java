package org.waymark.acceptance.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.waymark.server.Domain;
import org.waymark.server.Payara;
import org.waymark.server.Ports;
import org.waymark.server.Settings;

/** A portal of a test's own, with a database of its own, that may be killed and started again. */
public final class MortalServer implements AutoCloseable {

    private final Settings settings;
    private Payara payara;

    private MortalServer(Settings settings) {
        this.settings = settings;
    }

    public static MortalServer start() throws IOException {
        Path data = Files.createTempDirectory(Path.of(System.getProperty("waymark.work")), "mortal-");
        int port = Ports.freePort();
        var settings = new Settings(port, "127.0.0.1", null, data, Settings.embeddedDatabase(data), Map.of());
        var server = new MortalServer(settings.with(Map.of(
                "WAYMARK_PUBLIC_URL", "http://localhost:" + port,
                "WAYMARK_DEMO", "false",
                "WAYMARK_ADMIN_EMAIL", ServerForTheTests.ADMIN,
                "WAYMARK_ADMIN_PASSWORD", ServerForTheTests.PASSWORD,
                "WAYMARK_ADMIN_TOKEN", ServerForTheTests.TOKEN)));
        server.revive();
        return server;
    }

    /** Where the portal answers, without a slash at the end. */
    public String address() {
        return payara.address();
    }

    /** As a power failure would. */
    public void kill() {
        payara.kill();
    }

    /** Starts it on the data that the last life left behind, and waits until it answers. */
    public void revive() {
        payara = Payara.start(Domain.create(ServerForTheTests.installation(true), settings));
        payara.awaitAnswer("/sign-in", List.of(200));
    }

    @Override
    public void close() {
        payara.close();
    }
}
