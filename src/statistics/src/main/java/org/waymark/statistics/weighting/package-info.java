/**
 * Makes a sample look like its population and says what that costs: raking finds the weights, the design effect says
 * how many respondents they are worth, and weighted estimates carry standard errors that know about the weights.
 */
package org.waymark.statistics.weighting;
