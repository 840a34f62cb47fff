package org.waymark.acceptance.portal;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.EnumMap;
import java.util.Map;
import org.waymark.acceptance.server.ServerForTheTests;

/** Who looks at the portal. Everybody signs in once; the tests share the sessions and must not sign out of them. */
enum Person {
    NOBODY(null),
    EMPLOYEE("employee@demo.example"),
    /** Leads the demo study. */
    RESEARCHER("research@demo.example"),
    /** The first administrator, who is a research manager as well and no member of the demo study. */
    ADMINISTRATOR(ServerForTheTests.ADMIN);

    private static final Map<Person, String> SESSIONS = new EnumMap<>(Person.class);

    private static final Map<Person, APIRequestContext> REQUESTS = new EnumMap<>(Person.class);

    private final String email;

    Person(String email) {
        this.email = email;
    }

    String email() {
        return email;
    }

    private String password() {
        return this == ADMINISTRATOR ? ServerForTheTests.PASSWORD : ServerForTheTests.demoPassword(email);
    }

    /** What makes a new browser one that this person has signed in with. */
    Browser.NewContextOptions browser() {
        var options = new Browser.NewContextOptions().setBaseURL(ServerForTheTests.address());
        return this == NOBODY ? options : options.setStorageState(SESSIONS.computeIfAbsent(this, Person::openSession));
    }

    /** Requests of this person without a page around them. Redirects are not followed. */
    APIRequestContext requests() {
        return REQUESTS.computeIfAbsent(
                this,
                person -> Chromium.requests(new APIRequest.NewContextOptions()
                        .setBaseURL(ServerForTheTests.address())
                        .setMaxRedirects(0)
                        .setStorageState(person.browser().storageState)));
    }

    private String openSession() {
        try (BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setBaseURL(ServerForTheTests.address()))) {
            BrowserTest.signedIn(context.newPage(), email, password());
            return context.storageState();
        }
    }

    /** A page in a browser of this person, which ends when the caller closes its context. */
    Page open() {
        return Chromium.browser().newContext(browser()).newPage();
    }
}
