package org.waymark.portal.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.kernel.BusinessException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

/** Says to a person what happened: at the field it is about, or at the top of the page. */
public final class Messages {

    private Messages() {}

    /** Says it on the page that is shown next, also after a redirect. */
    public static void done(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, message(FacesMessage.SEVERITY_INFO, key, values));
    }

    public static void error(String key, Object... values) {
        fail(null, key, values);
    }

    /** Says what is wrong at the fields whose ids are the paths of the problems, and keeps what was typed. */
    public static void refused(BusinessException refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (refusal instanceof InvalidInputException invalid) {
            for (Problem problem : invalid.problems()) {
                fail(
                        mark(faces, problem.path()).orElse(null),
                        problem.key(),
                        problem.values().toArray());
            }
        } else {
            fail(null, refusal.key(), refusal.values().toArray());
        }
        faces.validationFailed();
    }

    private static void fail(String clientId, String key, Object... values) {
        FacesContext.getCurrentInstance().addMessage(clientId, message(FacesMessage.SEVERITY_ERROR, key, values));
    }

    private static FacesMessage message(FacesMessage.Severity severity, String key, Object... values) {
        String sentence = Texts.ofPage().get(key, values);
        return new FacesMessage(severity, sentence, null);
    }

    /**
     * Marks the field with that id as not valid, the one that was sent if several have it.
     *
     * @return what the page calls the field; empty when there is none
     */
    private static Optional<String> mark(FacesContext faces, String id) {
        if (!id.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            return Optional.empty();
        }
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        return mark(faces, field -> id.equals(field.getId()) && sent.containsKey(field.getClientId(faces)))
                .or(() -> mark(faces, field -> id.equals(field.getId())));
    }

    /** Within the visit, because in a row of a list a field is itself only there. */
    private static Optional<String> mark(FacesContext faces, Predicate<UIComponent> wanted) {
        String[] found = new String[1];
        // what is not shown may have no data behind it
        var shown = VisitContext.createVisitContext(faces, null, Set.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(shown, (context, component) -> {
            if (!wanted.test(component)) {
                return VisitResult.ACCEPT;
            }
            found[0] = component.getClientId(faces);
            if (component instanceof UIInput input) {
                input.setValid(false);
                // a field that is not valid is drawn with what was sent, and the model has taken that already
                input.setSubmittedValue(
                        faces.getExternalContext().getRequestParameterMap().get(found[0]));
            }
            return VisitResult.COMPLETE;
        });
        return Optional.ofNullable(found[0]);
    }
}
