/**
 * What the columns of a file mean: a profile of what stands in each, a proposal of the question it answers, which people
 * correct, and the answers that follow from both. The proposals are rules of thumb, one class for each.
 */
package org.waymark.survey.exchange.column;
