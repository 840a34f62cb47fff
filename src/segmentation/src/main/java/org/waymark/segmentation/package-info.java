/** to come */
package org.waymark.segmentation;
