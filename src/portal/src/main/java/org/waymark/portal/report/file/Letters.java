package org.waymark.portal.report.file;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines of words in one font. It asks nothing of the machine, which may have no fonts and no screen. */
final class Letters {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unit;

    Letters(InputStream trueType) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(trueType));
            characters = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width in pixels at that size in pixels. */
    double width(String words, double size) {
        return words.codePoints().mapToDouble(this::advance).sum() * size / unit;
    }

    /** @param x of the beginning; {@code y} of the base line */
    Shape outline(String words, double x, double y, double size) {
        var path = new GeneralPath();
        double scale = size / unit;
        double at = x;
        for (int character : words.codePoints().toArray()) {
            var place = new AffineTransform(scale, 0, 0, -scale, at, y);
            path.append(place.createTransformedShape(glyph(character)), false);
            at += advance(character) * scale;
        }
        return path;
    }

    private double advance(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shape glyph(int character) {
        try {
            var glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
