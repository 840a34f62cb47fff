package org.waymark.portal.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
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
                UIComponent field = field(faces, problem.path());
                if (field instanceof UIInput input) {
                    input.setValid(false);
                    // a field that is not valid is drawn with what was sent, and the model has taken that already
                    input.setSubmittedValue(
                            faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces)));
                }
                fail(
                        field == null ? null : field.getClientId(faces),
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

    private static UIComponent field(FacesContext faces, String id) {
        if (!id.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            return null;
        }
        UIComponent[] found = new UIComponent[1];
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (id.equals(component.getId())) {
                found[0] = component;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }
}
