package org.waymark.clustering.random;

/**
 * A stream of random numbers that its seed determines for ever: SplitMix64 (Steele, Lea, Flood 2014, "Fast splittable
 * pseudorandom number generators", OOPSLA). The JDK's generators do not promise the same doubles and bounded integers
 * in the next release, and a stored segmentation must be repeatable.
 *
 * <p>Not safe for use by several threads; give each task its own stream with {@link #derive}.
 */
public final class SeededRandom {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    public SeededRandom(long seed) {
        this.state = seed;
    }

    /** A seed for the part of a computation that {@code path} names, unrelated to the seeds of all other parts. */
    public static long derive(long seed, long... path) {
        long derived = seed;
        for (long part : path) {
            derived = mix(mix(derived + GOLDEN_GAMMA) ^ mix(part + 2 * GOLDEN_GAMMA));
        }
        return derived;
    }

    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Uniform in [0, 1), a multiple of 2⁻⁵³. */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /**
     * Uniform in 0 … {@code bound} − 1 without bias (Lemire 2019, "Fast random integer generation in an interval").
     *
     * @param bound at least 1
     */
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("The bound of a random number must be at least 1, not " + bound);
        }
        long product = (nextLong() >>> 32) * bound;
        long low = product & 0xFFFFFFFFL;
        if (low < bound) {
            long tooLow = (1L << 32) % bound;
            while (low < tooLow) {
                product = (nextLong() >>> 32) * bound;
                low = product & 0xFFFFFFFFL;
            }
        }
        return (int) (product >>> 32);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
