/**
 * Files of rows, as other programs write them: which characters and which delimiter they use is found out, and what
 * cannot be read is told by line, in words.
 */
package org.waymark.survey.exchange.file;
