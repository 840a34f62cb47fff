/** The arithmetic in which algorithms spend their time: distances between many rows and some points. */
package org.waymark.clustering.distance;
