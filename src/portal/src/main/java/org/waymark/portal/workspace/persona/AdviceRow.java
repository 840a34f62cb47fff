package org.waymark.portal.workspace.persona;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.waymark.persona.persona.Advice;
import org.waymark.persona.persona.Audience;

/** Advice for one audience while it is edited: one action a line. */
public class AdviceRow implements Serializable {

    private final Audience audience;
    private String lines;

    AdviceRow(Audience audience, List<Advice> advice) {
        this.audience = audience;
        this.lines = advice.stream()
                .filter(part -> part.audience() == audience)
                .findFirst()
                .map(part -> String.join("\n", part.actions()))
                .orElse("");
    }

    Advice advice() {
        List<String> actions = lines == null
                ? List.of()
                : Arrays.stream(lines.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return new Advice(audience, actions);
    }

    public Audience getAudience() {
        return audience;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
