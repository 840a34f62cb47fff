/** Pages for every employee: the library, persona pages with their evidence, journey maps. */
package org.waymark.portal.library;
