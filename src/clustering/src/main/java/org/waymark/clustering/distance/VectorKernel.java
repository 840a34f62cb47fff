package org.waymark.clustering.distance;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;
import org.waymark.clustering.preparation.CodeBook;
import org.waymark.clustering.preparation.Tile;

/**
 * With vector registers of 512 bits: the table of a group and a point is one register, and a single instruction looks up
 * the codes of 32 rows in it. Compiled apart, and loaded by {@link KernelChoice} only where the virtual machine has the
 * module.
 */
final class VectorKernel implements CodeKernel {

    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_512;
    private static final VectorSpecies<Byte> BYTES = ByteVector.SPECIES_256;
    private static final int LANES = CodeBook.GROUPED;

    /**
     * Has our own class loader load this class before anything is compiled. The compiler inlines no method with a class in
     * its signature that the loader does not know yet, and vectors handed to such a method are objects.
     */
    private static final Class<?> IN_SIGNATURES = VectorShuffle.class;

    /** Points whose sums are kept in registers at the same time. */
    private static final int AT_ONCE = 4;

    private final int groups;
    private final int blocks;
    /** By block of four points, group, and point; each {@value #LANES} long. */
    private final short[] table;

    VectorKernel(CodeTable table) {
        this.groups = table.groups();
        this.blocks = (table.points() + AT_ONCE - 1) / AT_ONCE;
        this.table = new short[blocks * groups * AT_ONCE * LANES];
        for (int point = 0; point < blocks * AT_ONCE; point++) {
            for (int group = 0; group < groups; group++) {
                fill(table, point, group);
            }
        }
    }

    /** Points that only fill up a block are as far away as can be. */
    private void fill(CodeTable from, int point, int group) {
        int start = ((point / AT_ONCE * groups + group) * AT_ONCE + point % AT_ONCE) * LANES;
        for (int code = 0; code < from.codes(group); code++) {
            boolean real = point < from.points();
            int none = group == 0 ? CodeTable.LARGEST_SUM : 0;
            table[start + code] = real ? from.share(group, point, code) : (short) none;
        }
    }

    /** Whether codes of every group fit a register. */
    static boolean fits(CodeTable table) {
        for (int group = 0; group < table.groups(); group++) {
            if (table.codes(group) > LANES) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void nearest(byte[] codes, int size, NearestPoints into) {
        for (int at = 0; at < size; at += LANES) {
            ShortVector least = ShortVector.broadcast(SHORTS, CodeTable.LARGEST_SUM);
            ShortVector second = least;
            ShortVector nearest = ShortVector.zero(SHORTS);
            for (int block = 0; block < blocks; block++) {
                ShortVector first = ShortVector.zero(SHORTS);
                ShortVector next = first;
                ShortVector third = first;
                ShortVector fourth = first;
                int start = block * groups * AT_ONCE * LANES;
                for (int group = 0; group < groups; group++) {
                    VectorShuffle<Short> look = shuffle(codes, group * Tile.ROWS + at);
                    first = first.add(lookUp(start, look));
                    next = next.add(lookUp(start + LANES, look));
                    third = third.add(lookUp(start + 2 * LANES, look));
                    fourth = fourth.add(lookUp(start + 3 * LANES, look));
                    start += AT_ONCE * LANES;
                }
                int point = block * AT_ONCE;
                second = second.min(first.max(least));
                nearest = nearest.blend((short) point, first.lt(least));
                least = least.min(first);
                second = second.min(next.max(least));
                nearest = nearest.blend((short) (point + 1), next.lt(least));
                least = least.min(next);
                second = second.min(third.max(least));
                nearest = nearest.blend((short) (point + 2), third.lt(least));
                least = least.min(third);
                second = second.min(fourth.max(least));
                nearest = nearest.blend((short) (point + 3), fourth.lt(least));
                least = least.min(fourth);
            }
            nearest.intoArray(into.point, at);
            least.intoArray(into.above, at);
            second.sub(least).intoArray(into.lead, at);
        }
    }

    private ShortVector lookUp(int start, VectorShuffle<Short> look) {
        return ShortVector.fromArray(SHORTS, table, start).rearrange(look);
    }

    private static VectorShuffle<Short> shuffle(byte[] codes, int offset) {
        return ((ShortVector) ByteVector.fromArray(BYTES, codes, offset).convertShape(VectorOperators.B2S, SHORTS, 0))
                .toShuffle();
    }
}
