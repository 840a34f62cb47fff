package org.waymark.persona.persona;

/** What a statement rests on. */
public enum StatementKind {
    /** On a figure, with its evidence. */
    MEASURED,
    /** On the judgement of the people who wrote the persona. */
    INFERRED,
    /** On nothing: it gives the persona a face. */
    ILLUSTRATIVE
}
