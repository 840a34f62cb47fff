package org.waymark.segmentation.method;

/**
 * How a method is to work.
 *
 * @param seed of every random choice
 * @param restarts starts for each number of segments
 * @param scaling {@code none}, {@code z}, {@code range} or {@code ipsatise}; only where the method takes it
 * @param missing {@code omit}, {@code observed} or {@code level}; of these, what the method takes
 * @param options what only some methods ask for
 */
public record MethodSettings(long seed, int restarts, String scaling, String missing, MethodOptions options) {

    /** How “don’t know” counts. */
    DontKnowUse dontKnow() {
        return DontKnowUse.find(options.dontKnow()).orElse(DontKnowUse.MISSING);
    }
}
