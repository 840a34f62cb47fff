package org.waymark.portal.report;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.portal.table.Sheet;

/**
 * A section of a report.
 *
 * @param name in addresses and links, such as {@code profile}
 * @param title above it
 * @param blocks from top to bottom
 * @param references keys of the works its methods come from, see {@link References}
 */
public record Section(String name, String title, List<Block> blocks, List<String> references) {

    public Section {
        blocks = List.copyOf(blocks);
        references = List.copyOf(references);
    }

    /** All its tables. */
    public List<Sheet> sheets() {
        return blocks.stream().flatMap(Section::sheets).toList();
    }

    private static Stream<Sheet> sheets(Block block) {
        if (block instanceof Block.Table table) {
            return Stream.of(table.sheet());
        }
        return block instanceof Block.Attachment attachment ? Stream.of(attachment.sheet()) : Stream.empty();
    }
}
