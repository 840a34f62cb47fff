package org.waymark.portal.rest.segmentation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.segmentation.typing.TypingSettings;

/** What a typing tool is asked to be; what is left out is as on the page. */
@JsonbPropertyOrder({"method", "number", "most", "questions", "threshold", "seed"})
public record TypingSettingsDocument(
        @Schema(description = "multinomial, discriminant, or best: whichever is right more often")
        String method,

        @Schema(description = "Of questions, 1 to 30; as few as are as good as any when left out")
        Integer number,

        @Schema(description = "Questions to look at, 1 to 30; 12 by default")
        int most,

        @Schema(
                description =
                        "Codes of questions or variables it may ask; the basis by default, descriptors are allowed")
        List<String> questions,

        @Schema(description = "From which probability on a segment is told, 0 to 1; 0.5 by default")
        double threshold,

        @Schema(description = "The same seed and data give the same tool")
        long seed) {

    static TypingSettingsDocument of(TypingSettings settings) {
        return new TypingSettingsDocument(
                settings.method(),
                settings.number(),
                settings.most(),
                settings.questions(),
                settings.threshold(),
                settings.seed());
    }
}
