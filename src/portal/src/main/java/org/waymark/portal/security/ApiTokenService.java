package org.waymark.portal.security;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.kernel.Secret;

/** The tokens with which programs act for a person: made and revoked by that person, checked at every call. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class ApiTokenService {

    /** Whoever holds a valid token: the account and its roles of this moment. */
    public record Holder(String email, Set<String> roles) {}

    @Resource
    private SessionContext session;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    /** Makes a token and returns it; we cannot show it a second time. */
    public String createToken(String name) {
        if (name == null || name.isBlank() || name.length() > ApiToken.NAME_LIMIT) {
            throw new InvalidInputException(Problem.at("tokenName", "account.token.name", ApiToken.NAME_LIMIT));
        }
        String token = Secret.create();
        entities.persist(new ApiToken(caller(), name, token));
        return token;
    }

    public List<ApiToken> listMyTokens() {
        return entities.createQuery(
                        "select t from ApiToken t where t.email = :email order by t.createdAt desc", ApiToken.class)
                .setParameter("email", caller())
                .getResultList();
    }

    public void revokeToken(UUID id) {
        ApiToken token = entities.find(ApiToken.class, id);
        if (token == null || !token.email().equals(caller())) {
            throw new NotFoundException("token");
        }
        entities.remove(token);
    }

    /** Whose token this is; empty when nobody's, or of somebody who may no longer sign in. */
    @PermitAll
    public Optional<Holder> authenticate(String token) {
        return entities.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", Secret.hash(token))
                .getResultStream()
                .findFirst()
                .flatMap(found -> accounts.find(found.email())
                        .filter(Account::isActive)
                        .map(account -> {
                            noteUse(found);
                            return new Holder(account.getEmail(), account.getRoles());
                        }));
    }

    /** One write a day tells what its owner wants to know. */
    private static void noteUse(ApiToken token) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        if (!today.equals(token.getLastUsedOn())) {
            token.used(today);
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
