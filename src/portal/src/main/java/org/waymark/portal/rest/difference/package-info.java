/** What differs, in the API: between segments, between two of them, between solutions, and which to target. */
package org.waymark.portal.rest.difference;
