package org.waymark.portal.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;

/** The accounts as stored, without a question who asks: for the beans of this package, which ask it. */
@Dependent
class Accounts {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>]+@[^\\s@\"<>]+\\.[^\\s@\"<>]+");

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Passwords passwords;

    Account create(String email, String name, Department department, String password, Set<String> roles) {
        var problems = new ArrayList<Problem>();
        if (email == null
                || email.length() > Account.EMAIL_LIMIT
                || !EMAIL.matcher(email.strip()).matches()) {
            problems.add(Problem.at("email", "account.email.wrong"));
        }
        if (name == null || name.isBlank() || name.length() > Account.NAME_LIMIT) {
            problems.add(Problem.at("name", "account.name.length", Account.NAME_LIMIT));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        if (find(email).isPresent()) {
            throw new ConflictException("account.email.taken", Account.normalise(email));
        }
        String hash = passwords.hash(email, password);
        var account = new Account(email, name, department, hash, roles);
        entities.persist(account);
        return account;
    }

    Optional<Account> find(String email) {
        return Optional.ofNullable(entities.find(Account.class, Account.normalise(email)));
    }

    Account get(String email) {
        return find(email).orElseThrow(() -> new NotFoundException("account"));
    }

    List<Account> list() {
        return entities.createQuery("select a from Account a order by a.active desc, a.name", Account.class)
                .getResultList();
    }

    boolean isEmpty() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** The sign-in epoch of an account that may sign in; a session of an earlier one is over. */
    Optional<Integer> signInEpoch(String email) {
        return entities.createQuery(
                        "select a.signInEpoch from Account a where a.email = :email and a.active = true", Integer.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    long activeAdministratorsOtherThan(String email, String administrator) {
        return entities.createQuery(
                        "select count(a) from Account a join a.roles r"
                                + " where r = :role and a.active = true and a.email <> :email",
                        Long.class)
                .setParameter("role", administrator)
                .setParameter("email", email)
                .getSingleResult();
    }

    void setPassword(Account account, String password) {
        account.changePassword(passwords.hash(account.getEmail(), password));
    }

    boolean hasPassword(Account account, String password) {
        return passwords.matches(password, account.passwordHash());
    }
}
