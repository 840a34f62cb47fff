package org.waymark.portal.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.kernel.Role;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.portal.security.Account;
import org.waymark.portal.security.AccountService;
import org.waymark.portal.security.Department;

/** {@code /admin/accounts}: who may sign in, and in which roles. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    /** An account while it is edited. */
    public static class Row implements Serializable {
        private String email;
        private String name;
        private Department department = Department.OTHER;
        private boolean researchManager;
        private boolean administrator;
        private boolean active = true;

        static Row of(Account account) {
            var row = new Row();
            row.email = account.getEmail();
            row.name = account.getName();
            row.department = account.getDepartment();
            row.researchManager = account.getRoles().contains(Role.RESEARCH_MANAGER);
            row.administrator = account.getRoles().contains(Role.ADMINISTRATOR);
            row.active = account.isActive();
            return row;
        }

        Set<String> roles() {
            var roles = new HashSet<String>();
            roles.add(Role.EMPLOYEE);
            if (researchManager) {
                roles.add(Role.RESEARCH_MANAGER);
            }
            if (administrator) {
                roles.add(Role.ADMINISTRATOR);
            }
            return roles;
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

        public Department getDepartment() {
            return department;
        }

        public void setDepartment(Department department) {
            this.department = department;
        }

        public boolean isResearchManager() {
            return researchManager;
        }

        public void setResearchManager(boolean researchManager) {
            this.researchManager = researchManager;
        }

        public boolean isAdministrator() {
            return administrator;
        }

        public void setAdministrator(boolean administrator) {
            this.administrator = administrator;
        }

        public boolean isActive() {
            return active;
        }

        public void setActive(boolean active) {
            this.active = active;
        }
    }

    @Inject
    private AccountService accounts;

    private List<Row> rows;
    private Row added;
    private String handOver;

    @PostConstruct
    void load() {
        PathId.none();
        rows = new ArrayList<>();
        accounts.listAccounts().forEach(account -> rows.add(Row.of(account)));
        added = new Row();
    }

    public void create() {
        String password =
                accounts.createAccount(added.getEmail(), added.getName(), added.getDepartment(), added.roles());
        Messages.done("account.created", added.getEmail());
        handOver = password;
        load();
    }

    public void save(Row row) {
        accounts.updateAccount(row.getEmail(), row.getName(), row.getDepartment(), row.roles(), row.isActive());
        Messages.done("account.saved", row.getEmail());
        load();
    }

    public void resetPassword(Row row) {
        handOver = accounts.resetPassword(row.getEmail());
        Messages.done("account.password.reset", row.getEmail());
    }

    public List<Row> getRows() {
        return rows;
    }

    public Row getAdded() {
        return added;
    }

    /** A password just made, to be shown this once. */
    public String getHandOver() {
        return handOver;
    }

    public Department[] getDepartments() {
        return Department.values();
    }
}
