package org.waymark.portal.report.file;

import java.util.List;
import java.util.Locale;
import org.waymark.portal.markup.Markup;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.report.Block;
import org.waymark.portal.report.Section;
import org.waymark.portal.table.CellText;
import org.waymark.portal.table.Column;
import org.waymark.portal.table.Sheet;

/** Writes sections with headings from the second level on. How a chart is drawn depends on where it is looked at. */
final class SectionMarkup {

    /** Draws a chart within its figure. */
    interface Plotter {
        void draw(Markup out, Block.Plot plot);
    }

    private final Markup out;
    private final Plotter plotter;
    private final CellText cells;

    SectionMarkup(Markup out, Plotter plotter, Locale locale) {
        this.out = out;
        this.plotter = plotter;
        this.cells = new CellText(new Numbers(locale));
    }

    void write(Section section) {
        out.start("section", "id", section.name(), "class", "part");
        out.element("h2", section.title());
        section.blocks().forEach(this::write);
        out.end();
    }

    private void write(Block block) {
        if (block instanceof Block.Words words) {
            out.element("p", words.text(), "class", words.tone().name().toLowerCase(Locale.ROOT));
        } else if (block instanceof Block.Facts facts) {
            write(facts);
        } else if (block instanceof Block.Plot plot) {
            write(plot);
        } else if (block instanceof Block.Table table) {
            write(table.sheet().forPage());
        } else if (block instanceof Block.Listing listing) {
            write(listing);
        } else if (block instanceof Block.Code code) {
            out.element("pre", code.text(), "tabindex", "0");
        }
    }

    private void write(Block.Facts facts) {
        out.start("table", "class", "facts").start("tbody");
        for (Block.Fact fact : facts.facts()) {
            out.start("tr");
            out.element("th", fact.name(), "scope", "row").element("td", fact.value());
            out.end();
        }
        out.end().end();
    }

    private void write(Block.Plot plot) {
        out.start("div", "class", "chart");
        out.element("h3", plot.title());
        plotter.draw(out, plot);
        if (!plot.note().isEmpty()) {
            out.element("p", plot.note(), "class", "small");
        }
        out.end();
    }

    private void write(Sheet sheet) {
        out.element("h3", sheet.title());
        out.start("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", sheet.title());
        out.start("table", "class", "num").start("thead").start("tr");
        for (Column column : sheet.columns()) {
            out.element("th", column.heading(), "scope", "col", "class", column.isNumber() ? "num" : "");
        }
        out.end().end().start("tbody");
        sheet.rows().forEach(row -> write(sheet.columns(), row));
        out.end().end().end();
    }

    private void write(List<Column> columns, List<Object> row) {
        out.start("tr");
        out.element("th", cells.of(columns.get(0), row.get(0)), "scope", "row");
        for (int i = 1; i < columns.size(); i++) {
            out.element("td", cells.of(columns.get(i), row.get(i)), "class", style(columns.get(i), row.get(i)));
        }
        out.end();
    }

    /** Numbers stay on one line; words among them need not. */
    private static String style(Column column, Object cell) {
        if (!column.isNumber()) {
            return "";
        }
        return cell instanceof String ? "num words" : "num";
    }

    private void write(Block.Listing listing) {
        if (!listing.title().isEmpty()) {
            out.element("h3", listing.title());
        }
        out.start("ul");
        listing.entries().forEach(entry -> out.element("li", entry));
        out.end();
    }
}
