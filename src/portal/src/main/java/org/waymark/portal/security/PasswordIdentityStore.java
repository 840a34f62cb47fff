package org.waymark.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.identitystore.DatabaseIdentityStoreDefinition;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

/** Knows people by e-mail address and password, with Jakarta Security's database identity store. */
@DatabaseIdentityStoreDefinition(
        dataSourceLookup = "jdbc/waymark",
        callerQuery = "select coalesce((select password_hash from account where email = ? and active), '"
                + Passwords.OF_NOBODY + "')",
        groupsQuery = "select role from account_role where email = ?",
        hashAlgorithm = Pbkdf2PasswordHash.class,
        hashAlgorithmParameters = {Passwords.ROUNDS, Passwords.ALGORITHM, Passwords.SALT, Passwords.KEY})
@ApplicationScoped
public class PasswordIdentityStore {}
