/** A person's own page: name, password, API tokens. */
package org.waymark.portal.account;
