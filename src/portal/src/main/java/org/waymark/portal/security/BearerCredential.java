package org.waymark.portal.security;

import jakarta.security.enterprise.credential.Credential;

/** The token of an {@code Authorization: Bearer} header. */
record BearerCredential(String token) implements Credential {}
