/**
 * Loads the demo study when the portal is told to ({@code WAYMARK_DEMO=true}): through the same services as everybody
 * else, step by step, so that a start that was interrupted is taken up at the next one.
 */
package org.waymark.portal.demo;
