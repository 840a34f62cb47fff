package org.waymark.portal.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.waymark.kernel.Secret;

/** A key with which a program acts for a person. We keep its hash only. */
@Entity
@Table(name = "api_token")
public class ApiToken implements Serializable {

    static final int NAME_LIMIT = 100;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "email")
    private String email;

    @Column(name = "name")
    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;

    protected ApiToken() {}

    ApiToken(String email, String name, String token) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.name = name.strip();
        this.tokenHash = Secret.hash(token);
        this.createdAt = Instant.now();
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public LocalDate getCreatedOn() {
        return createdAt.atZone(ZoneOffset.UTC).toLocalDate();
    }

    public LocalDate getLastUsedOn() {
        return lastUsedOn;
    }

    String email() {
        return email;
    }

    void used(LocalDate day) {
        lastUsedOn = day;
    }
}
