/**
 * Typing tools: which segment a person belongs to, told from a few answers.
 *
 * <p>A {@link org.waymark.clustering.typing.TypingSample} of people whose segments are known teaches a {@link
 * org.waymark.clustering.typing.TypingMethod}, which gives a {@link org.waymark.clustering.typing.TypingModel};
 * {@link org.waymark.clustering.typing.GoldenQuestions} finds the few questions that are enough, and {@link
 * org.waymark.clustering.typing.HitRate} says how often the model is right about people it has not seen.
 */
package org.waymark.clustering.typing;
