package org.waymark.portal.workspace.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String LINK = "https://research.example.org/s/k7qm-3rtx";

    @Test
    void theImageLeadsToTheLink() throws Exception {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(QrCode.of(LINK).png()));

        assertEquals(LINK, read(image));
    }

    @Test
    void thePathOfThePageAndOfTheFileLeadToTheLink() throws Exception {
        QrCode code = QrCode.of(LINK);

        assertEquals(LINK, read(draw(code)));
        assertTrue(code.svg().contains("d=\"" + code.getPath() + '"'));
    }

    @Test
    void theMarginIsQuiet() {
        QrCode code = QrCode.of(LINK);

        assertTrue(code.getPath().startsWith("M4 4h7v1h-7z"), "the first finder begins after four light modules");
    }

    @Test
    void whatNoQrCodeCanHoldIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("x".repeat(5_000)));
    }

    /** Draws the rectangles of the path, eight pixels to the module. */
    private static BufferedImage draw(QrCode code) {
        var image = new BufferedImage(code.getSize() * 8, code.getSize() * 8, BufferedImage.TYPE_INT_RGB);
        var paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, image.getWidth(), image.getHeight());
        paper.setColor(Color.BLACK);
        Matcher rectangle = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(code.getPath());
        while (rectangle.find()) {
            paper.fillRect(8 * number(rectangle, 1), 8 * number(rectangle, 2), 8 * number(rectangle, 3), 8);
        }
        return image;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String read(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
