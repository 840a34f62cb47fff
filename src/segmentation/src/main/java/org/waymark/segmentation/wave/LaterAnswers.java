package org.waymark.segmentation.wave;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.segmentation.preparation.VariableCodes;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;
import org.waymark.survey.api.Variable.Category;

/** The answers of a later survey, said in the codes of the earlier one and with its way of taking “don’t know”. */
final class LaterAnswers {

    private final ResponseMatrix matrix;
    private final List<MappedVariable> mapping;
    private final SegmentationSettings settings;

    /** @param settings of the run that formed the segments */
    LaterAnswers(ResponseMatrix matrix, List<MappedVariable> mapping, SegmentationSettings settings) {
        this.matrix = matrix;
        this.mapping = mapping;
        this.settings = settings;
    }

    int rows() {
        return matrix.rows();
    }

    /** Whether the later survey asked it. */
    boolean has(Variable earlier) {
        return later(earlier) != null;
    }

    /** One value per response; NaN where there is none, or one that the earlier survey did not offer. */
    Column column(Variable earlier) {
        String code = later(earlier);
        if (code == null) {
            double[] none = new double[matrix.rows()];
            Arrays.fill(none, Double.NaN);
            return new Column(earlier, none);
        }
        boolean basis =
                !VariableCodes.resolve(settings.basis(), List.of(earlier)).isEmpty();
        Column said = translated(earlier, matrix.column(code));
        return basis ? settings.dontKnow().inBasis(said) : settings.dontKnow().inDescriptor(said);
    }

    private Column translated(Variable earlier, Column found) {
        if (!earlier.measurement().isCategorical()) {
            return new Column(earlier, settings.dontKnow().inDescriptor(found).values());
        }
        int[] positions = found.variable().categories().stream()
                .mapToInt(category -> position(earlier, category))
                .toArray();
        double[] values = Arrays.stream(found.values())
                .map(value -> Double.isNaN(value) || positions[(int) value] < 0 ? Double.NaN : positions[(int) value])
                .toArray();
        return new Column(earlier, values);
    }

    /** By code, or else by the words; −1 when it is none of the earlier ones. */
    private static int position(Variable earlier, Category later) {
        List<Category> known = earlier.categories();
        return IntStream.range(0, known.size())
                .filter(level -> known.get(level).code().equals(later.code()))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, known.size())
                        .filter(level -> VariableMatch.plain(known.get(level).label())
                                .equals(VariableMatch.plain(later.label())))
                        .findFirst()
                        .orElse(-1));
    }

    /** The values of a variable of the later survey with that code; null when it has none. */
    double[] own(String code) {
        return matrix.columns().stream()
                .filter(column -> column.variable().code().equals(code))
                .map(Column::values)
                .findFirst()
                .orElse(null);
    }

    private String later(Variable earlier) {
        return mapping.stream()
                .filter(mapped -> mapped.code().equals(earlier.code()) && mapped.later() != null)
                .map(MappedVariable::later)
                .findFirst()
                .orElse(null);
    }
}
