/**
 * The study: why the research is done, who works on it, what is expected of it, and how large a sample it needs. Every
 * right to see or change something of a study is decided by {@link org.waymark.survey.study.StudyAccess}.
 */
package org.waymark.survey.study;
