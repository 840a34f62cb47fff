package org.waymark.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import org.waymark.kernel.Role;
import org.waymark.portal.security.Account;
import org.waymark.portal.security.AccountService;

/** The person who looks at the page. */
@Named
@RequestScoped
public class Me {

    @Inject
    private SecurityContext security;

    @Inject
    private AccountService accounts;

    private Account account;

    public boolean isSignedIn() {
        return security.getCallerPrincipal() != null && security.isCallerInRole(Role.EMPLOYEE);
    }

    public boolean isResearchManager() {
        return security.isCallerInRole(Role.RESEARCH_MANAGER);
    }

    public boolean isAdministrator() {
        return security.isCallerInRole(Role.ADMINISTRATOR);
    }

    public Account getAccount() {
        if (account == null && isSignedIn()) {
            account = accounts.getMyAccount();
        }
        return account;
    }
}
