package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinksE2E extends BrowserTest {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final int FEWEST = 8;

    private final Set<String> seen = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"EMPLOYEE", "RESEARCHER", "ADMINISTRATOR"})
    void noLinkLeadsNowhere(Person person) {
        List<String> dead = new ArrayList<>();
        ahead.add("/library");
        ahead.add("/account");
        while (!ahead.isEmpty()) {
            String address = ahead.pop();
            APIResponse answer = person.requests().get(address);
            if (answer.status() >= 400) {
                dead.add(answer.status() + " " + address);
            } else if (answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
                LINK.matcher(answer.text())
                        .results()
                        .map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
                        .forEach(this::follow);
            }
            answer.dispose();
        }
        assertEquals(List.of(), dead);
        assertTrue(seen.size() >= FEWEST, seen.toString());
    }

    /** Goes to an address unless one of its kind, which is the same but for identifiers, has been looked at. */
    private void follow(String address) {
        if (seen.add(address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…").replaceAll("/\\d+", "/1"))) {
            ahead.add(address);
        }
    }
}
