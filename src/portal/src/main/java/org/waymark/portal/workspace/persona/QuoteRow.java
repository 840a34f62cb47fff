package org.waymark.portal.workspace.persona;

import java.io.Serializable;
import org.waymark.persona.persona.Quotation;

/** A quote while it is edited. */
public class QuoteRow implements Serializable {

    private String words;
    private String source;

    QuoteRow(Quotation quotation) {
        words = quotation.words();
        source = quotation.source();
    }

    Quotation quotation() {
        return new Quotation(words.strip(), source == null ? "" : source.strip());
    }

    boolean isEmpty() {
        return words == null || words.isBlank();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
