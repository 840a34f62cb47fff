/** Pages of the administrator: accounts and their roles. */
package org.waymark.portal.admin;
