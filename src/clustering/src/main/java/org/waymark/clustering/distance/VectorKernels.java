package org.waymark.clustering.distance;

import jdk.incubator.vector.ShortVector;

/** Vector kernels where they help, plain ones for the rest. Loaded by name; see {@link KernelChoice}. */
final class VectorKernels implements CodeKernel.Factory {

    /** @throws UnsupportedOperationException when the machine has no registers of 512 bits */
    VectorKernels() {
        if (ShortVector.SPECIES_PREFERRED.length() < ShortVector.SPECIES_512.length()) {
            throw new UnsupportedOperationException("Vectors of this machine are shorter than 512 bits");
        }
    }

    @Override
    public CodeKernel of(CodeTable table) {
        return VectorKernel.fits(table) ? new VectorKernel(table) : new PackedKernel(table);
    }
}
