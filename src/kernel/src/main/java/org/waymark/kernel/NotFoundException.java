package org.waymark.kernel;

/**
 * Nothing of that name is there, or nothing that the caller may see: both look the same from outside, so that nobody
 * learns of a study by guessing.
 */
public class NotFoundException extends BusinessException {

    /** @param what the kind of thing, a word of the message bundle such as {@code study} */
    public NotFoundException(String what) {
        super("notFound." + what);
    }
}
