/** What a monitor asks: is the portal alive, and can it serve? */
package org.waymark.portal.health;
