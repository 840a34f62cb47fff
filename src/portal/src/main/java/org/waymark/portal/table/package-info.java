/**
 * Tables as values: what a page shows as a table, a program reads as CSV and a spreadsheet opens as a sheet. Cells keep
 * their numbers; how these are written is a matter of where they are read.
 */
package org.waymark.portal.table;
