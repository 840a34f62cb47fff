package org.waymark.survey.study;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An account and what it may do with the study it is a member of. */
@Embeddable
class StudyMember {

    @Column(name = "account")
    private String account;

    @Enumerated(EnumType.STRING)
    @Column(name = "permission")
    private Permission permission;

    protected StudyMember() {}

    StudyMember(String account, Permission permission) {
        this.account = account;
        this.permission = permission;
    }

    String account() {
        return account;
    }

    Permission permission() {
        return permission;
    }
}
