/** The database schema, as plain SQL that H2 and PostgreSQL both run, and the bean that brings it up to date. */
package org.waymark.schema;
