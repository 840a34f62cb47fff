package org.waymark.portal.security;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kernel.Role;
import org.waymark.kernel.Secret;

/**
 * The people of the demo study, with the passwords that the launcher made up on this machine and keeps in the data
 * folder. Without that file there are none.
 */
@Singleton
@Startup
@DependsOn("FirstAdministrator")
@PermitAll
public class DemoAccounts {

    private static final String RESEARCHER = "research@demo.example";
    private static final String TOKEN_NAME = "Loads the demo study";

    /** Who they are: name, department, roles. */
    private record Person(String name, Department department, Set<String> roles) {}

    private static final Map<String, Person> PEOPLE = Map.of(
            "admin@demo.example",
            new Person("Ada Administrator", Department.OTHER, Set.of(Role.ADMINISTRATOR, Role.RESEARCH_MANAGER)),
            RESEARCHER,
            new Person("Rosa Research", Department.MARKETING, Set.of(Role.RESEARCH_MANAGER)),
            "employee@demo.example",
            new Person("Emil Employee", Department.SALES, Set.of()));

    @Inject
    private Accounts accounts;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    @ConfigProperty(name = "waymark.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "waymark.data", defaultValue = ".")
    private String data;

    @PostConstruct
    void prepare() {
        if (!areWanted()) {
            return;
        }
        Properties passwords = passwords();
        PEOPLE.forEach((email, person) -> {
            String password = passwords.getProperty(email);
            if (password != null) {
                admit(email, person, password);
            }
        });
    }

    /** Whether the portal was told to have a demo study and knows its passwords. */
    public boolean areWanted() {
        return demo && Files.isReadable(file());
    }

    /** A token with which the demo study is loaded; {@link #closeToken} ends it. */
    public String openToken() {
        closeToken();
        String token = Secret.create();
        entities.persist(new ApiToken(RESEARCHER, TOKEN_NAME, token));
        return token;
    }

    public void closeToken() {
        entities.createQuery("delete from ApiToken t where t.email = :email and t.name = :name")
                .setParameter("email", RESEARCHER)
                .setParameter("name", TOKEN_NAME)
                .executeUpdate();
    }

    /** What the launcher prints as sign-in works, also after somebody tried out how to change a password. */
    private void admit(String email, Person person, String password) {
        accounts.find(email)
                .ifPresentOrElse(
                        account -> {
                            if (!accounts.hasPassword(account, password)) {
                                accounts.setPassword(account, password);
                            }
                        },
                        () -> accounts.create(email, person.name(), person.department(), password, person.roles()));
    }

    private Properties passwords() {
        var passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(file())) {
            passwords.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return passwords;
    }

    private Path file() {
        return Path.of(data, "demo-sign-ins.properties");
    }
}
