package org.waymark.segmentation.wave;

import java.io.Serializable;
import org.waymark.survey.api.Variable;

/**
 * Where the later survey asks what the earlier one asked.
 *
 * @param code of the variable in the earlier survey
 * @param later code of the variable in the later survey; null where it did not ask
 */
public record MappedVariable(String code, String later) implements Serializable {

    static MappedVariable of(Variable earlier, Variable later) {
        return new MappedVariable(earlier.code(), later == null ? null : later.code());
    }
}
