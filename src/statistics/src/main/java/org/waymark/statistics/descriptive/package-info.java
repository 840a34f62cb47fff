/**
 * What the responses look like before anything is inferred from them: counts by category and by pair of categories,
 * moments and weighted quantiles. The tables are the common input of {@code test} and {@code effect}.
 */
package org.waymark.statistics.descriptive;
