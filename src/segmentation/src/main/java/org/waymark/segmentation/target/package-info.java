/** Which segments to target: criteria that managers weigh, knock-outs, and the decision. */
package org.waymark.segmentation.target;
