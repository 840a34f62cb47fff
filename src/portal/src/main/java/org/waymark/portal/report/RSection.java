package org.waymark.portal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.waymark.portal.page.Texts;

/** How an analyst repeats the solution in R, from the file of assignments. */
@ApplicationScoped
class RSection implements SectionSource {

    @Override
    public String name() {
        return "r";
    }

    @Override
    public int place() {
        return 95;
    }

    @Override
    public Optional<Section> section(ReportedSolution solution, Texts texts) {
        return RScript.of(solution)
                .map(script -> new Section(
                        name(),
                        texts.get("report.r"),
                        List.of(
                                Block.Words.of(texts.get(
                                        "report.r.data",
                                        "/studies/files/" + solution.run().id() + "/" + solution.segments()
                                                + "/assignments.csv")),
                                new Block.Code(script),
                                Block.Words.note(texts.get("report.r.seed"))),
                        List.of("hubertArabie1985")));
    }
}
