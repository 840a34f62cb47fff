package org.waymark.acceptance.portal;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one Chromium of a test JVM: started with the first test that looks at a page, ended with the JVM. */
final class Chromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static Playwright playwright;
    private static Browser browser;

    private Chromium() {}

    static synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create();
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(find())
                            // what a browser does of its own accord would fail on a machine without a network
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-chromium"));
        }
        return browser;
    }

    /** Requests beside the browser's, with the cookies of the options. */
    static APIRequestContext requests(APIRequest.NewContextOptions options) {
        browser();
        return playwright.request().newContext(options);
    }

    private static Path find() {
        return installed().orElseGet(() -> {
            install();
            return installed()
                    .orElseThrow(() -> new IllegalStateException(
                            "The browser tests need Chromium: apt-get install chromium, or -Dchromium=/path/to/it"));
        });
    }

    private static Optional<Path> installed() {
        String given = System.getProperty("chromium", System.getenv().getOrDefault("CHROMIUM", ""));
        return Stream.concat(Stream.of(given), PLACES.stream())
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Debian and Ubuntu give it to root for the asking; elsewhere a person has to decide. */
    private static void install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return;
        }
        try {
            new ProcessBuilder(
                            "sh",
                            "-c",
                            "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("Chromium cannot be installed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
