package org.waymark.portal.rest;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.survey.exchange.file.UnusableFile;

/** A form that was sent in parts: a file and what belongs to it. */
public final class Form {

    private static final int TEXT_LIMIT = 4 << 20;

    private final List<EntityPart> parts;

    public Form(List<EntityPart> parts) {
        this.parts = parts;
    }

    /** @throws InvalidInputException when there is no part “file” */
    public EntityPart file() {
        return find(UnusableFile.FIELD)
                .orElseThrow(() -> new InvalidInputException(Problem.at(UnusableFile.FIELD, "api.part.missing")));
    }

    /** A part that is text. */
    public Optional<String> text(String name) {
        return find(name).map(part -> {
            try {
                byte[] bytes = part.getContent().readNBytes(TEXT_LIMIT + 1);
                if (bytes.length > TEXT_LIMIT) {
                    throw new RefusedRequest(ProblemKind.TOO_LARGE);
                }
                return new String(bytes, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Optional<EntityPart> find(String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }
}
