/** What taking out each respondent's own mean did: corrected segments beside those of the answers as given. */
package org.waymark.segmentation.correction;
