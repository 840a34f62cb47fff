package org.waymark.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.portal.security.Account;
import org.waymark.portal.security.AccountService;
import org.waymark.portal.security.ApiToken;
import org.waymark.portal.security.ApiTokenService;
import org.waymark.portal.security.Department;

/** {@code /account}: one's own name, password and API tokens. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    @Inject
    private AccountService accounts;

    @Inject
    private ApiTokenService tokens;

    private String email;
    private String name;
    private Department department;
    private String current;
    private String password;
    private String tokenName;
    private String newToken;
    private List<ApiToken> list;

    @PostConstruct
    void load() {
        PathId.none();
        Account account = accounts.getMyAccount();
        email = account.getEmail();
        name = account.getName();
        department = account.getDepartment();
        list = tokens.listMyTokens();
    }

    public void save() {
        accounts.updateMyAccount(name, department);
        Messages.done("account.saved", email);
    }

    /** Ends every session of the account, this one too: whoever else is signed in is so no more. */
    public void changePassword() {
        accounts.changeMyPassword(current, password);
        Messages.done("account.password.changed");
        Go.to("/sign-in");
    }

    public void createToken() {
        newToken = tokens.createToken(tokenName);
        tokenName = null;
        list = tokens.listMyTokens();
    }

    public void revoke(ApiToken token) {
        tokens.revokeToken(token.getId());
        Messages.done("account.token.revoked", token.getName());
        list = tokens.listMyTokens();
    }

    public String getEmail() {
        return email;
    }

    public List<ApiToken> getList() {
        return list;
    }

    /** A token just made, to be shown this once. */
    public String getNewToken() {
        return newToken;
    }

    public Department[] getDepartments() {
        return Department.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Department getDepartment() {
        return department;
    }

    public void setDepartment(Department department) {
        this.department = department;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }
}
