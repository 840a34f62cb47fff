package org.waymark.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.portal.page.Messages;

/** {@code /sign-in} */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignIn signIn;

    private String email;
    private String password;
    private String to;
    private String expired;

    public void submit() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        SignIn.Outcome outcome = signIn.attempt(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                email == null ? "" : email,
                password == null ? "" : password);
        switch (outcome) {
            case SIGNED_IN -> external.redirect(isOurPath(to) ? to : "/");
            case LATER -> Messages.error("account.signIn.later");
            default -> Messages.error("account.signIn.wrong");
        }
    }

    public void signOut() throws IOException, ServletException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        PortalAuthentication.signOut((HttpServletRequest) external.getRequest());
        external.redirect("/");
    }

    /** Another site must not use our sign-in as a way to itself: {@code //evil.example} is an address, not a path. */
    static boolean isOurPath(String path) {
        return path != null && path.matches("/(?![/\\\\])[^\\r\\n\\\\]*");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** Given when something was sent to us after the session had ended; else null. */
    public String getExpired() {
        return expired;
    }

    public void setExpired(String expired) {
        this.expired = expired;
    }
}
