package org.waymark.portal.workspace.survey;

import java.io.Serializable;
import org.waymark.survey.questionnaire.LocalText;

/** A text while it is typed in one language. What it says in the others stays. */
public class Words implements Serializable {

    private final LocalText base;
    private final Wording wording;
    private String typed;

    Words(LocalText base, Wording wording) {
        this.base = base;
        this.wording = wording;
        this.typed = base.exactlyIn(wording.language());
    }

    LocalText text() {
        return base.with(wording.language(), typed);
    }

    /** What it says in the original language, for whoever writes in another one; empty otherwise. */
    public String getOriginal() {
        return wording.language().equals(wording.original()) ? "" : base.exactlyIn(wording.original());
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
