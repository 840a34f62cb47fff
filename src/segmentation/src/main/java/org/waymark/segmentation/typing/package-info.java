/**
 * Typing tools: the few golden questions that tell the segment of anybody who answers them, built for a solution by any
 * method from nothing but its labels, judged by nested cross-validation, tried out, used on other people and exported.
 */
package org.waymark.segmentation.typing;
