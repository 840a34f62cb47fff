/**
 * The clustering service for applications in other JVMs, over RMI-IIOP. The classes here are all that a caller needs:
 * they depend on the JDK only, and are plain classes because records do not travel over IIOP.
 */
package org.waymark.segmentation.remote;
