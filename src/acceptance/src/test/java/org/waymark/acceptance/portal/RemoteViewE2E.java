package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.acceptance.portal.ApiFixture.dataset;
import static org.waymark.acceptance.portal.ApiFixture.study;
import static org.waymark.acceptance.portal.ApiFixture.threeGroups;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.acceptance.server.ServerForTheTests;
import org.waymark.segmentation.remote.RemoteSegmentations;

/** The clustering service as an application in another JVM uses it, over IIOP. */
class RemoteViewE2E {

    /** What the server's client library opens of the JDK. */
    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.io",
            "java.base/java.util",
            "java.base/java.net",
            "java.base/sun.nio.ch",
            "java.base/jdk.internal.loader",
            "java.management/javax.management",
            "java.management/javax.management.openmbean");

    @Test
    void anApplicationInAnotherJvmHasSegmentsFound() throws Exception {
        List<String> said = otherApplication(dataset(study(), threeGroups()));

        assertTrue(said.contains("requested queued"), said.toString());
        assertTrue(said.stream().anyMatch(line -> line.startsWith("ended completed")), said.toString());
        assertTrue(said.contains("used 120 of 120"), said.toString());
        assertTrue(said.contains("recommended 3"), said.toString());
        assertTrue(said.contains("sizes [40, 40, 40] agreement 1.0"), said.toString());
        assertEquals(3, said.stream().filter(line -> line.startsWith("sizes ")).count());
        assertTrue(said.stream().anyMatch(line -> line.startsWith("assigned 120")), said.toString());
        assertTrue(said.contains("chosen 3"), said.toString());
        assertEquals(
                List.of("unauthorized", "not-found", "invalid-input"),
                said.stream()
                        .filter(line -> line.startsWith("refused "))
                        .map(line -> line.split(" ")[1])
                        .toList(),
                said.toString());
    }

    private static List<String> otherApplication(String survey) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        OPENED.forEach(part -> command.addAll(List.of("--add-opens", part + "=ALL-UNNAMED")));
        command.addAll(List.of(
                "-cp",
                String.join(
                        File.pathSeparator,
                        codeOf(OtherApplication.class),
                        codeOf(RemoteSegmentations.class),
                        Path.of(System.getProperty("waymark.payara"), "glassfish/lib/gf-client.jar")
                                .toString()),
                OtherApplication.class.getName(),
                String.valueOf(ServerForTheTests.iiopPort()),
                ServerForTheTests.TOKEN,
                survey));
        return linesOf(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private static List<String> linesOf(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static String codeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
