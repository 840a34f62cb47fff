/** to come */
package org.waymark.persona;
