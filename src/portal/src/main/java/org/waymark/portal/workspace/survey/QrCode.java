package org.waymark.portal.workspace.survey;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A link as a QR code, with the quiet margin of four modules around it that the standard asks for, and with so much
 * redundancy (level M, 15 %) that a fold or a stain on a poster does no harm.
 */
public final class QrCode {

    private static final int MARGIN = 4;
    private static final int PIXELS_PER_MODULE = 16;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    public static QrCode of(String link) {
        var hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.MARGIN,
                MARGIN);
        try {
            return new QrCode(new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + link, e);
        }
    }

    /** Modules along each side, margin included. */
    public int getSize() {
        return modules.getWidth();
    }

    /** The dark modules as an SVG path, one unit each: a run of them in a row is one rectangle. */
    public String getPath() {
        var path = new StringBuilder();
        for (int y = 0; y < getSize(); y++) {
            int x = 0;
            while (x < getSize()) {
                int start = x;
                while (x < getSize() && modules.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M')
                            .append(start)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - start);
                    path.append("v1h-").append(x - start).append('z');
                } else {
                    x++;
                }
            }
        }
        return path.toString();
    }

    /** A file of its own, that prints sharp in any size. */
    public String svg() {
        int size = getSize();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + ' ' + size
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + 'v' + size + "H0z\"/>"
                + "<path d=\"" + getPath() + "\"/></svg>\n";
    }

    /** An image for programs that take no SVG, 16 pixels to the module. */
    public byte[] png() {
        int pixels = getSize() * PIXELS_PER_MODULE;
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < pixels; y++) {
            for (int x = 0; x < pixels; x++) {
                image.setRGB(x, y, modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE) ? BLACK : WHITE);
            }
        }
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
