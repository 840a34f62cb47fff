package org.waymark.portal.workspace.difference;

import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.Estimate;

/** Differences as people read them: with their sign, those of shares in points. */
final class SignedFigures {

    private SignedFigures() {}

    static String of(Texts texts, Double value, boolean share) {
        if (value == null) {
            return "–";
        }
        var numbers = new Numbers(texts.locale());
        return share
                ? texts.get("difference.points", numbers.signed(100 * value, 0))
                : numbers.signed(value, Math.abs(value) < 10 ? 2 : 1);
    }

    static String interval(Texts texts, Estimate estimate, boolean share) {
        if (estimate.lower() == null) {
            return "–";
        }
        var numbers = new Numbers(texts.locale());
        double scale = share ? 100 : 1;
        int digits = share ? 0 : Math.abs(estimate.value()) < 10 ? 2 : 1;
        return texts.get(
                "difference.range",
                numbers.signed(scale * estimate.lower(), digits),
                numbers.signed(scale * estimate.upper(), digits));
    }
}
