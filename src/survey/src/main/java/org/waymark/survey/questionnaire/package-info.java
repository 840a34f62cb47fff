/**
 * The questionnaire: a document. A draft is edited as a whole; publishing freezes a version that responses refer to.
 * Its JSON form is described by {@code questionnaire-1.schema.json} beside these classes.
 */
package org.waymark.survey.questionnaire;
