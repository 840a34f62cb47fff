/** Elements and words, written to a page or to a file alike, and escaped by whatever takes them. */
package org.waymark.portal.markup;
