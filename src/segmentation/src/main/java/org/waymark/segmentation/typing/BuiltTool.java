package org.waymark.segmentation.typing;

import java.util.List;
import org.waymark.clustering.typing.TypingModel;

/**
 * A typing tool as it is built.
 *
 * @param model of segments called A, B, C …, with threshold 0
 * @param questions in the order of the model's
 * @param accuracy how good it is
 */
record BuiltTool(TypingModel model, List<TypingQuestion> questions, TypingAccuracy accuracy) {}
