package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSignInsTest {

    @TempDir
    private Path folder;

    @Test
    void everyPersonOfTheDemoHasAPasswordOfTheirOwn() {
        Map<String, String> signIns = DemoSignIns.of(folder.resolve("new"));

        assertEquals(
                List.of("research@demo.example", "employee@demo.example", "admin@demo.example"),
                List.copyOf(signIns.keySet()));
        assertEquals(3, new HashSet<>(signIns.values()).size());
    }

    @Test
    void passwordsStayTheSameOnAMachineAndDifferBetweenMachines() {
        Map<String, String> first = DemoSignIns.of(folder.resolve("one"));

        assertEquals(first, DemoSignIns.of(folder.resolve("one")));
        assertNotEquals(first, DemoSignIns.of(folder.resolve("two")));
    }

    @Test
    void onlyTheirOwnerMayReadThem() throws IOException {
        DemoSignIns.of(folder);

        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("demo-sign-ins.properties"))));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        var refusal = assertThrows(StartException.class, () -> DemoSignIns.of(file));

        assertTrue(refusal.getMessage().contains(file.toString()), refusal.getMessage());
    }
}
