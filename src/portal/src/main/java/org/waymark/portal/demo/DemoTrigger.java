package org.waymark.portal.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.portal.security.DemoAccounts;

/**
 * Has the demo study loaded once the portal answers. It calls the portal's own API, with a token of the demo's research
 * manager, because only a request has a caller, and the services ask who calls.
 */
@Singleton
@Startup
@DependsOn("DemoAccounts")
@PermitAll
public class DemoTrigger {

    private static final Logger LOG = Logger.getLogger(DemoTrigger.class.getName());
    private static final int ATTEMPTS = 120;

    @Inject
    @ConfigProperty(name = "waymark.http.port", defaultValue = "8080")
    private int port;

    @Inject
    private DemoAccounts accounts;

    @Resource
    private ManagedExecutorService executor;

    @PostConstruct
    void trigger() {
        if (accounts.areWanted()) {
            executor.submit(this::load);
        }
    }

    private void load() {
        String token = accounts.openToken();
        try {
            int status = post(token);
            LOG.log(status < 300 ? Level.INFO : Level.WARNING, "The demo study was loaded: HTTP {0}", status);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The demo study was not loaded", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            accounts.closeToken();
        }
    }

    private int post(String token) throws IOException, InterruptedException {
        // Payara ends an HTTP/2 connection that is silent for half a minute, and a slow machine takes longer to load
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        awaitPortal(client);
        HttpRequest request = request("/api/v1/demo")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** The portal answers some seconds after this bean was made. */
    private void awaitPortal(HttpClient client) throws InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                HttpRequest request = request("/sign-in").build();
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                LOG.log(Level.FINE, "The portal does not answer yet", e);
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(10));
    }
}
