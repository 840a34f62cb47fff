/**
 * The demo study: a company that does not exist, a real questionnaire, and respondents made by a program, so that a
 * newcomer sees the whole road in five minutes. Its texts are resources beside these classes.
 */
package org.waymark.schema.demo;
