/** The little linear algebra that models need, on flat arrays and without allocation. */
package org.waymark.clustering.matrix;
