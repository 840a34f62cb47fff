/**
 * Looks at the answers segments are to be formed on before anything is computed with them: how many can be used, how each
 * item is answered, how people use the scale, and what speaks against going on.
 */
package org.waymark.segmentation.preparation;
