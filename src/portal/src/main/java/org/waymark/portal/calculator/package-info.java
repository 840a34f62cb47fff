/**
 * How many responses, and how sure they make: the calculators of the portal. A calculator reads what was given, by a
 * person in percent or by a program as a fraction, and computes with the statistics module.
 */
package org.waymark.portal.calculator;
