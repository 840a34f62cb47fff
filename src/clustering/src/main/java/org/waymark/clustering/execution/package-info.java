/** How long computations report their progress, are cancelled, and share the work among threads. */
package org.waymark.clustering.execution;
