package org.waymark.portal.workspace.study;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.portal.security.Account;
import org.waymark.portal.security.AccountService;
import org.waymark.survey.study.Permission;
import org.waymark.survey.study.StudyService;

/** {@code /studies/members/{study}}: who works on a study. */
@Named
@ViewScoped
public class MembersPage implements Serializable {

    /**
     * A member as the page lists them.
     *
     * @param account e-mail address
     * @param name the person's name; the address when the account is gone
     */
    public record Member(String account, String name, Permission permission) implements Serializable {}

    @Inject
    private StudyService studies;

    @Inject
    private AccountService accounts;

    private UUID study;
    private List<Member> members;
    private Map<String, String> candidates;
    private String account;
    private Permission permission = Permission.EDIT;

    @PostConstruct
    void load() {
        study = PathId.get(0);
        reload();
    }

    public void admit() {
        studies.admitMember(study, account, permission);
        Messages.done("study.members.admitted", account);
        reload();
    }

    public void dismiss(Member member) {
        studies.dismissMember(study, member.account());
        Messages.done("study.members.dismissed", member.name());
        reload();
    }

    private void reload() {
        var names = new TreeMap<String, String>();
        for (Account manager : accounts.listResearchManagers()) {
            names.put(manager.getEmail(), manager.getName());
        }
        members = new ArrayList<>();
        new TreeMap<>(studies.listMembers(study))
                .forEach((email, held) -> members.add(new Member(email, names.getOrDefault(email, email), held)));
        candidates = new TreeMap<>();
        names.forEach((email, name) -> candidates.put(name + " (" + email + ")", email));
    }

    public UUID getStudy() {
        return study;
    }

    public List<Member> getMembers() {
        return members;
    }

    public Map<String, String> getCandidates() {
        return candidates;
    }

    public Permission[] getPermissions() {
        return Permission.values();
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public Permission getPermission() {
        return permission;
    }

    public void setPermission(Permission permission) {
        this.permission = permission;
    }
}
