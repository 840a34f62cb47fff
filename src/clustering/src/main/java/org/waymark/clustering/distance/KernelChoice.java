package org.waymark.clustering.distance;

import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Which kernel to use, decided once. The vector kernel needs the module {@code jdk.incubator.vector} (the option {@code
 * --add-modules jdk.incubator.vector} of {@code java}), registers of 512 bits, and the optimising compiler of HotSpot,
 * without which vectors are objects and a thousand times slower. The system property {@code waymark.kernel=plain} asks
 * for the plain one. Results never depend on the choice.
 */
final class KernelChoice {

    static final CodeKernel.Factory BEST = choose();

    private static final String MODULE = "jdk.incubator.vector";
    private static final String VECTOR = "org.waymark.clustering.distance.VectorKernels";

    private KernelChoice() {}

    private static CodeKernel.Factory choose() {
        boolean wanted = !"plain".equals(System.getProperty("waymark.kernel"));
        return wanted && ModuleLayer.boot().findModule(MODULE).isPresent() && optimises()
                ? vectorOr(CodeKernel.plain())
                : CodeKernel.plain();
    }

    private static boolean optimises() {
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        return options.stream()
                .noneMatch(option -> option.equals("-Xint")
                        || option.startsWith("-XX:TieredStopAtLevel=") && !option.endsWith("=4"));
    }

    private static CodeKernel.Factory vectorOr(CodeKernel.Factory other) {
        try {
            return (CodeKernel.Factory)
                    Class.forName(VECTOR).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError unavailable) {
            return other;
        }
    }
}
