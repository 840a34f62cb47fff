/** What differs between the segments of a solution, between two of them, and between two solutions. */
package org.waymark.segmentation.difference;
