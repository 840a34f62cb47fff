package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How much a first visit costs, with all that the page needs, as it goes over the line. */
class WeightE2E extends BrowserTest {

    private static final int KB = 1024;

    @Test
    void aRespondentPageIsLight() {
        Page page = visitor();
        AtomicLong transferred = transferred(page);
        new Respondent(page).begin(OpenSurvey.create("Light").address());

        assertLighter(40, transferred, page);
    }

    @Test
    void theLibraryIsLighterThanAPhotograph() {
        Page page = as(Person.EMPLOYEE);
        AtomicLong transferred = transferred(page);
        page.navigate("/library");
        assertLighter(350, transferred, page);
        transferred.set(0);
        page.navigate(Demo.loaded().persona());
        assertLighter(350, transferred, page);
    }

    private static AtomicLong transferred(Page page) {
        var bytes = new AtomicLong();
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        return bytes;
    }

    private static void assertLighter(int kilobytes, AtomicLong bytes, Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertTrue(bytes.get() > 0, "nothing was measured");
        assertTrue(bytes.get() <= (long) kilobytes * KB, page.url() + " took " + bytes.get() / KB + " KB");
    }
}
