package org.waymark.acceptance.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Uses a page without a mouse: whatever is used has been reached with the Tab key before. */
final class Keyboard {

    private static final int PATIENCE = 300;
    private static final String HAS_FOCUS = "element => element === document.activeElement";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Moves the focus on, control by control, until it is here. */
    Keyboard reach(Locator control) {
        control.waitFor();
        for (int presses = 0; !(boolean) control.evaluate(HAS_FOCUS); presses++) {
            if (presses == PATIENCE) {
                throw new AssertionError("The Tab key does not lead to " + control);
            }
            page.keyboard().press("Tab");
        }
        return this;
    }

    /** Writes into a field, over what is there. */
    Keyboard write(String selector, String text) {
        reach(page.locator(selector));
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** Chooses the option that is so many below the one chosen now. */
    Keyboard choose(String selector, int below) {
        reach(page.locator(selector));
        for (int press = 0; press < below; press++) {
            page.keyboard().press("ArrowDown");
        }
        return this;
    }

    /** Presses a button, or ticks a box, with the key that does it. */
    Keyboard press(Locator control, String key) {
        reach(control);
        page.keyboard().press(key);
        return this;
    }

    Keyboard press(String selector) {
        return press(page.locator(selector), "Enter");
    }
}
