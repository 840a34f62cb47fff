/**
 * The services for applications in other JVMs. As with the REST API, the portal finds out who calls, and the services
 * decide what that person may do.
 */
package org.waymark.portal.remote;
