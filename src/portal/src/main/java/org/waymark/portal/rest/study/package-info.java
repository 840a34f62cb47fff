/** Studies in the API. */
package org.waymark.portal.rest.study;
