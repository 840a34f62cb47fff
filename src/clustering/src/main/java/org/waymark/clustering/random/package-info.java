/** Random numbers that are the same for the same seed on every machine and every JDK. */
package org.waymark.clustering.random;
