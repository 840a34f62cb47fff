package org.waymark.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.kernel.BusinessException;
import org.waymark.portal.page.Messages;

/** {@code /set-up}: makes the first administrator, once. */
@Named
@RequestScoped
public class SetUpPage {

    @Inject
    private FirstAdministrator firstAdministrator;

    private String secret;
    private String email;
    private String name;
    private String password;

    public boolean isAwaited() {
        return firstAdministrator.isAwaited();
    }

    public String submit() {
        try {
            firstAdministrator.setUp(secret, email, name, password);
            Messages.done("setUp.done");
            return "/sign-in?faces-redirect=true";
        } catch (BusinessException e) {
            Messages.refused(e);
            return null;
        }
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
