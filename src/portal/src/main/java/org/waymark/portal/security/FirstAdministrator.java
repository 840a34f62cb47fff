package org.waymark.portal.security;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.kernel.Secret;

/**
 * Lets the first person in. There is no default account: the first administrator comes from the environment, or from
 * whoever can read the server's log and so the one-time secret written there.
 */
@Singleton
@Startup
@PermitAll
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final Set<String> EVERY_ROLE = Set.of(Role.ADMINISTRATOR, Role.RESEARCH_MANAGER);

    @Inject
    private Accounts accounts;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    @ConfigProperty(name = "waymark.admin.email")
    private Optional<String> email;

    @Inject
    @ConfigProperty(name = "waymark.admin.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "waymark.admin.token")
    private Optional<String> token;

    @Inject
    @ConfigProperty(name = "waymark.demo", defaultValue = "false")
    private boolean demo;

    private String secretHash;

    @PostConstruct
    void prepare() {
        if (!accounts.isEmpty()) {
            return;
        }
        if (email.isPresent() && password.isPresent()) {
            Account account =
                    accounts.create(email.get(), "Administrator", Department.OTHER, password.get(), EVERY_ROLE);
            token.ifPresent(given -> entities.persist(new ApiToken(account.getEmail(), "From the environment", given)));
            LOG.log(Level.INFO, "Made the first administrator, {0}, from the environment", account.getEmail());
        } else if (!demo) {
            String secret = Secret.createReadable(6);
            secretHash = Secret.hash(secret);
            LOG.log(Level.INFO, "One-time set-up secret: {0}", secret);
        }
    }

    /** Whether the portal still waits for its first administrator. */
    public boolean isAwaited() {
        return secretHash != null && accounts.isEmpty();
    }

    /** @throws InvalidInputException when the secret is not the one in the log */
    public void setUp(String secret, String newEmail, String name, String newPassword) {
        if (!isAwaited()) {
            throw new NotFoundException("page");
        }
        if (secret == null || !Secret.equal(secretHash, Secret.hash(secret.strip()))) {
            throw new InvalidInputException(Problem.at("secret", "setUp.secret.wrong"));
        }
        accounts.create(newEmail, name, Department.OTHER, newPassword, EVERY_ROLE);
        secretHash = null;
    }
}
