/**
 * Whether a difference between segments could be chance: tests of tables, means, ranks and proportions, and
 * comparisons of pairs after them. Each test is a record made from data that carries its statistic and its two-sided
 * p-value; p-values are upper tails computed as such and stay exact down to 1e-300.
 */
package org.waymark.statistics.test;
