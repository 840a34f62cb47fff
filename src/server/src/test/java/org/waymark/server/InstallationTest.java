package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    @TempDir
    private Path folder;

    @Test
    void whatHasNotBeenBuiltIsNamedWithWhatToDo() {
        var refusal = assertThrows(StartException.class, () -> new Installation(folder, folder, folder, folder));

        assertEquals(
                folder.resolve("glassfish") + " is missing. Build the project first: ./mvnw -Prun does.",
                refusal.getMessage());
    }
}
