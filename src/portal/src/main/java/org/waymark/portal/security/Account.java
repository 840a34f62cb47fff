package org.waymark.portal.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.kernel.Role;

/** A person who may sign in. The e-mail address, in lower case, is the name they are known by everywhere. */
@Entity
@Table(name = "account")
public class Account {

    static final int NAME_LIMIT = 200;
    static final int EMAIL_LIMIT = 254;

    @Id
    @Column(name = "email")
    private String email;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "department")
    private Department department;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "active")
    private boolean active;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "email"))
    @Column(name = "role")
    private Set<String> roles = new TreeSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    /** Counts the changes of what a sign-in gives: a session made under an earlier count is over. */
    @Column(name = "sign_in_epoch")
    private int signInEpoch;

    @Version
    @Column(name = "version")
    private int version;

    protected Account() {}

    Account(String email, String name, Department department, String passwordHash, Set<String> roles) {
        this.email = normalise(email);
        this.name = name.strip();
        this.department = department;
        this.passwordHash = passwordHash;
        this.active = true;
        this.createdAt = Instant.now();
        assignRoles(roles);
    }

    /** Two spellings of one address are one account. */
    static String normalise(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    public Department getDepartment() {
        return department;
    }

    public boolean isActive() {
        return active;
    }

    public Set<String> getRoles() {
        return Set.copyOf(roles);
    }

    int signInEpoch() {
        return signInEpoch;
    }

    String passwordHash() {
        return passwordHash;
    }

    void describe(String newName, Department newDepartment) {
        name = newName.strip();
        department = newDepartment;
    }

    /** Whatever else somebody is, they are an employee. */
    final void assignRoles(Set<String> newRoles) {
        var all = new TreeSet<>(newRoles);
        all.add(Role.EMPLOYEE);
        if (!all.equals(roles)) {
            roles.clear();
            roles.addAll(all);
            signInEpoch++;
        }
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        signInEpoch++;
    }

    void close() {
        active = false;
        signInEpoch++;
    }

    void reopen() {
        active = true;
    }
}
