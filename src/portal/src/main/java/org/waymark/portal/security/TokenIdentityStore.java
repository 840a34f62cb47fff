package org.waymark.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Knows people by their API tokens. */
@ApplicationScoped
public class TokenIdentityStore implements IdentityStore {

    @Inject
    private ApiTokenService tokens;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof BearerCredential bearer)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return tokens.authenticate(bearer.token())
                .map(holder -> new CredentialValidationResult(holder.email(), holder.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
