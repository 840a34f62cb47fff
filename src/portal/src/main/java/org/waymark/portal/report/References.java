package org.waymark.portal.report;

import java.util.List;
import org.waymark.portal.page.Texts;

/** The works that methods come from: {@code reference.KEY} in the texts. */
final class References {

    private References() {}

    static Section section(List<String> keys, Texts texts) {
        List<String> works =
                keys.stream().map(key -> texts.get("reference." + key)).sorted().toList();
        return new Section(
                "references",
                texts.get("report.references"),
                works.isEmpty() ? List.of() : List.of(new Block.Listing("", works)),
                List.of());
    }
}
