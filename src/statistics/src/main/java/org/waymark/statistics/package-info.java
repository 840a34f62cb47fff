/**
 * Statistics for survey research as pure functions: settings go in, an immutable result comes out, nothing is stored.
 * A study is planned with {@code samplesize}, its responses are balanced with {@code weighting} and counted with
 * {@code descriptive}, estimates carry an {@code interval}, differences between segments are judged by {@code test}
 * with {@code multiplicity} in mind, and {@code effect} says whether a difference is large enough to matter.
 */
package org.waymark.statistics;
