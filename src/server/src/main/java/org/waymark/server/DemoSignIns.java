package org.waymark.server;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.waymark.kernel.Secret;

/**
 * The passwords of the demo study's people: made up on this machine at the first start and kept in the data folder,
 * where the portal reads them.
 */
public final class DemoSignIns {

    private static final List<String> PEOPLE =
            List.of("research@demo.example", "employee@demo.example", "admin@demo.example");

    private static final Map<String, String> PURPOSES = Map.of(
            "research@demo.example", "runs the study, from plan to personas",
            "employee@demo.example", "reads personas and journey maps",
            "admin@demo.example", "lets people in");

    private DemoSignIns() {}

    /** What somebody of the demo does in the portal, in a few words. */
    static String purpose(String person) {
        return PURPOSES.get(person);
    }

    /** The sign-ins of this data folder, e-mail to password; made now if there are none yet. */
    public static Map<String, String> of(Path data) {
        Path file = data.resolve("demo-sign-ins.properties");
        try {
            var known = new Properties();
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    known.load(reader);
                }
            }
            var signIns = new LinkedHashMap<String, String>();
            for (String person : PEOPLE) {
                signIns.put(person, known.getProperty(person, Secret.createReadable(3)));
            }
            write(file, signIns);
            return signIns;
        } catch (IOException e) {
            throw new StartException("The data folder %s cannot be written.".formatted(data), e);
        }
    }

    private static void write(Path file, Map<String, String> signIns) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            createForOwnerOnly(file);
        }
        var properties = new Properties();
        properties.putAll(signIns);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "Passwords of the demo accounts, made up on this machine");
        }
    }

    private static void createForOwnerOnly(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException e) {
            Files.createFile(file);
        }
    }
}
