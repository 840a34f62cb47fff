package org.waymark.portal.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

/** Turns passwords into what we store, at the strength OWASP asks of PBKDF2 with SHA-256 (600,000 rounds). */
@ApplicationScoped
class Passwords {

    static final String ROUNDS = "Pbkdf2PasswordHash.Iterations=600000";
    static final String ALGORITHM = "Pbkdf2PasswordHash.Algorithm=PBKDF2WithHmacSHA256";
    static final String SALT = "Pbkdf2PasswordHash.SaltSizeBytes=32";
    static final String KEY = "Pbkdf2PasswordHash.KeySizeBytes=32";

    /**
     * The hash of a password that nobody knows. It is compared with when there is no such account, so that the answer
     * takes as long as for an account that exists.
     */
    static final String OF_NOBODY = "PBKDF2WithHmacSHA256:600000:"
            + "0bl5hDlbDYtpHkAOmjlg1LrDNuUR3YVSt9kLrZ7X3ZM=:Yh1qPZ7Ea0sVXyIhxwYB0cQSlh1rSN1nqGdyGmm2d3A=";

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    @PostConstruct
    void initialise() {
        pbkdf2.initialize(Arrays.stream(new String[] {ROUNDS, ALGORITHM, SALT, KEY})
                .map(setting -> setting.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    /** @throws InvalidInputException when the password is too short, too long, or the name of its own account */
    String hash(String email, String password) {
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            throw new InvalidInputException(Problem.at("password", "account.password.length", SHORTEST, LONGEST));
        }
        if (password.strip().equalsIgnoreCase(email)) {
            throw new InvalidInputException(Problem.at("password", "account.password.isEmail"));
        }
        return pbkdf2.generate(password.toCharArray());
    }

    boolean matches(String password, String hash) {
        return pbkdf2.verify(password.toCharArray(), hash);
    }
}
