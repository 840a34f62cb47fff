/** The search for the best of many starts that all models fitted by expectation-maximisation share. */
package org.waymark.clustering.em;
