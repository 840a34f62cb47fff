/**
 * What remains of a p-value when many were looked at: comparing every descriptor of every segment finds differences by
 * chance alone, and these corrections say which ones to believe.
 */
package org.waymark.statistics.multiplicity;
