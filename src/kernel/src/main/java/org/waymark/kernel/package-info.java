/** The few types that every context shares. At most ten: what one context needs alone lives in that context. */
package org.waymark.kernel;
