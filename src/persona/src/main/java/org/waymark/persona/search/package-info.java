/** What people type to find something published. */
package org.waymark.persona.search;
