package org.waymark.segmentation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.stability.GrowthVerdict;
import org.waymark.clustering.stability.SampleAgreement;

class GrowthTest {

    @Test
    void agreementThatRisesWithEverySampleSaysThatMoreInterviewsWouldHelp() {
        Growth growth = Growth.of(List.of(size(50, 0.3), size(100, 0.5), size(200, 0.65)), 400);

        assertEquals(GrowthVerdict.GROWING, growth.verdict());
        assertTrue(growth.now() > 0.65 && growth.withTwice() > growth.now());
        assertEquals(List.of(0.3, 0.3, 0.3), growth.sizes().get(0).betweenSamples());
    }

    @Test
    void oneSizeOfSamplesTellsNothing() {
        Growth growth = Growth.of(List.of(size(20, 0.3)), 40);

        assertNull(growth.verdict());
        assertEquals(1, growth.sizes().size());
    }

    private static SampleAgreement size(int respondents, double agreement) {
        return new SampleAgreement(respondents, List.of(agreement, agreement), List.of(agreement));
    }
}
