package org.waymark.portal.security;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.kernel.Secret;

/** Managing accounts: an administrator all of them, everybody their own. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class AccountService {

    @Resource
    private SessionContext session;

    @Inject
    private Accounts accounts;

    public List<Account> listAccounts() {
        return accounts.list();
    }

    public Account getAccount(String email) {
        return accounts.get(email);
    }

    /** Makes an account and returns the password to hand to its owner; we cannot show it a second time. */
    public String createAccount(String email, String name, Department department, Set<String> roles) {
        String password = Secret.createReadable(4);
        accounts.create(email, name, department, password, known(roles));
        return password;
    }

    /** @throws ConflictException when nobody would be left to administrate */
    public void updateAccount(String email, String name, Department department, Set<String> roles, boolean active) {
        Account account = accounts.get(email);
        if (name == null || name.isBlank() || name.length() > Account.NAME_LIMIT) {
            throw new InvalidInputException(Problem.at("name", "account.name.length", Account.NAME_LIMIT));
        }
        boolean administrates = active && roles.contains(Role.ADMINISTRATOR);
        if (!administrates && accounts.activeAdministratorsOtherThan(account.getEmail(), Role.ADMINISTRATOR) == 0) {
            throw new ConflictException("account.lastAdministrator");
        }
        account.describe(name, department);
        account.assignRoles(known(roles));
        if (active) {
            account.reopen();
        } else {
            account.close();
        }
    }

    /** Replaces a forgotten password and returns the new one to hand over. */
    public String resetPassword(String email) {
        String password = Secret.createReadable(4);
        accounts.setPassword(accounts.get(email), password);
        return password;
    }

    @RolesAllowed(Role.EMPLOYEE)
    public Account getMyAccount() {
        return accounts.get(session.getCallerPrincipal().getName());
    }

    /** People a study can be shared with, by e-mail address. */
    @RolesAllowed(Role.RESEARCH_MANAGER)
    public List<Account> listResearchManagers() {
        return accounts.list().stream()
                .filter(Account::isActive)
                .filter(account -> account.getRoles().contains(Role.RESEARCH_MANAGER))
                .toList();
    }

    @RolesAllowed(Role.EMPLOYEE)
    public void updateMyAccount(String name, Department department) {
        if (name == null || name.isBlank() || name.length() > Account.NAME_LIMIT) {
            throw new InvalidInputException(Problem.at("name", "account.name.length", Account.NAME_LIMIT));
        }
        getMyAccount().describe(name, department);
    }

    /** @throws InvalidInputException when the current password is not the right one, or the new one not good enough */
    @RolesAllowed(Role.EMPLOYEE)
    public void changeMyPassword(String current, String replacement) {
        Account account = getMyAccount();
        if (current == null || !accounts.hasPassword(account, current)) {
            throw new InvalidInputException(Problem.at("current", "account.password.wrong"));
        }
        accounts.setPassword(account, replacement);
    }

    private static Set<String> known(Set<String> roles) {
        for (String role : roles) {
            if (!Set.of(Role.EMPLOYEE, Role.RESEARCH_MANAGER, Role.ADMINISTRATOR)
                    .contains(role)) {
                throw new NotFoundException("role");
            }
        }
        return roles;
    }
}
