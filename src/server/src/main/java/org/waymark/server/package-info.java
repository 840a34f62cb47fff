/**
 * Starts and stops a Payara domain that is made from {@code server-config}: in the foreground for {@code ./mvnw -Prun},
 * in the background for the tests. No Java outside this module knows how Payara is started.
 */
package org.waymark.server;
