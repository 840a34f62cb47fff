/** What all pages share: texts, messages, the person signed in, the portal's address. */
package org.waymark.portal.page;
