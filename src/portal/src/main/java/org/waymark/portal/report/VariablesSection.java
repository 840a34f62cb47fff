package org.waymark.portal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.portal.page.Texts;
import org.waymark.portal.table.Column;
import org.waymark.portal.table.Sheet;
import org.waymark.survey.api.Variable;

/** Which questions were used, and what for. */
@ApplicationScoped
class VariablesSection implements SectionSource {

    @Override
    public String name() {
        return "variables";
    }

    @Override
    public int place() {
        return 88;
    }

    @Override
    public Optional<Section> section(ReportedSolution solution, Texts texts) {
        Sheet sheet = variables(solution, texts);
        return Optional.of(
                new Section(name(), texts.get("report.variables"), List.of(new Block.Table(sheet)), List.of()));
    }

    private static Sheet variables(ReportedSolution solution, Texts texts) {
        List<Variable> basis = solution.variables(solution.run().settings().basis());
        List<Variable> descriptors =
                solution.variables(solution.run().settings().descriptors());
        List<List<Object>> rows = new ArrayList<>();
        basis.forEach(variable -> rows.add(row(variable, texts.get("segmentation.use.BASIS"), texts)));
        descriptors.forEach(variable -> rows.add(row(variable, texts.get("segmentation.use.DESCRIPTOR"), texts)));
        return new Sheet(
                "variables",
                texts.get("report.variables.title"),
                List.of(
                        Column.text(texts.get("report.code")),
                        Column.text(texts.get("segmentation.question")),
                        Column.text(texts.get("segmentation.kind")),
                        Column.text(texts.get("segmentation.use.as"))),
                rows);
    }

    private static List<Object> row(Variable variable, String use, Texts texts) {
        String wording = variable.label().equals(variable.wording())
                        || variable.wording().isBlank()
                ? variable.label()
                : variable.wording() + " – " + variable.label();
        return Sheet.row(
                variable.code(), wording, texts.get("segmentation.measurement." + variable.measurement()), use);
    }
}
