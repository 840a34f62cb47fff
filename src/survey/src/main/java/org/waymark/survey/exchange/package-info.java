/**
 * Data that comes from elsewhere and goes elsewhere: a file of rows becomes a survey with its responses, responses leave
 * as a file. A file is taken as a whole or not at all.
 */
package org.waymark.survey.exchange;
