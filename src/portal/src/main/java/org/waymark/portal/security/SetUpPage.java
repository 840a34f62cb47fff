package org.waymark.portal.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.kernel.NotFoundException;
import org.waymark.portal.page.Go;
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

    @PostConstruct
    void load() {
        if (!firstAdministrator.isAwaited()) {
            throw new NotFoundException("page");
        }
    }

    public void submit() {
        firstAdministrator.setUp(secret, email, name, password);
        Messages.done("setUp.done");
        Go.to("/sign-in");
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
