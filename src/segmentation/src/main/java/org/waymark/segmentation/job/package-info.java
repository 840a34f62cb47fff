/**
 * Work that takes long: a job is a row of a table, claimed by any instance that lives, which reports how far it is and
 * hears whether to go on. {@link org.waymark.segmentation.job.Work} is a kind of job.
 */
package org.waymark.segmentation.job;
