package org.waymark.acceptance.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks at a page as everybody may meet it: on a desk and on phones, in light and in dark, with a keyboard and with a
 * screen reader. Everything that can be unfolded is unfolded on the way.
 */
final class Inspection {

    private static final Pattern MISSING_TEXT = Pattern.compile("\\[[a-zA-Z]+(\\.[a-zA-Z0-9_-]+)+]|\\?\\?\\?");

    private static final String ACCESSIBILITY = """
            () => axe.run({
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations']
            }).then(results => results.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html)))""";

    private static final String UNFOLD = "document.querySelectorAll('details').forEach(each => each.open = true)";

    /** Addresses that show which software makes the page, or whose session it is. */
    private static final String UGLY_ADDRESSES = """
            [...document.querySelectorAll('[href], [src], [action]')]
              .flatMap(each => ['href', 'src', 'action'].map(name => each.getAttribute(name)))
              .filter(address => /;jsessionid|\\.xhtml/i.test(address ?? ''))""";

    /** Controls that the Tab key does not reach in the order of the page, or without anything that shows where one is. */
    private static final String CONTROLS_WITHOUT_FOCUS = """
            () => {
              const name = each => each.outerHTML.slice(0, 160);
              const shown = each => each.checkVisibility({visibilityProperty: true}) && each.getClientRects().length > 0;
              const look = each => [each, each.parentElement, each.nextElementSibling, each.closest('label')]
                .filter(part => part !== null)
                .map(part => getComputedStyle(part))
                .map(style => [style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join())
                .join();
              const found = [...document.querySelectorAll('[tabindex]')]
                .filter(each => each.tabIndex > 0).map(each => 'jumps the queue: ' + name(each));
              const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
              for (const control of document.querySelectorAll(controls)) {
                if (!shown(control) || control.matches(':disabled')) continue;
                document.activeElement.blur();
                const before = look(control);
                control.focus();
                if (control.tabIndex < 0 || document.activeElement !== control) found.push('no focus: ' + name(control));
                else if (look(control) === before) found.push('focus cannot be seen: ' + name(control));
              }
              document.activeElement.blur();
              return found;
            }""";

    private final Page page;
    private final List<String> findings = new ArrayList<>();

    private Inspection(Page page) {
        this.page = page;
    }

    /** Fails with all that is wrong with the page as it is now. */
    static void assertEverybodyCanUse(Page page) {
        var inspection = new Inspection(page);
        inspection.inspect();
        assertEquals(List.of(), inspection.findings, page.url());
    }

    private void inspect() {
        page.evaluate(AxeBuilder.getAxeScript());
        look(1280, ColorScheme.LIGHT);
        page.evaluate(UNFOLD);
        look(360, ColorScheme.DARK);
        fit(320);
        // a browser shows where the focus is once somebody has used the keyboard
        page.keyboard().press("Tab");
        collect("", CONTROLS_WITHOUT_FOCUS);
        collect("address ", UGLY_ADDRESSES);
        String text = (String) page.evaluate("document.body.innerText + ' ' + document.title");
        MISSING_TEXT.matcher(text).results().forEach(missing -> findings.add("missing text " + missing.group()));
    }

    private void look(int width, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        fit(width);
        collect("at %d px, %s: ".formatted(width, scheme), ACCESSIBILITY);
    }

    private void fit(int width) {
        page.setViewportSize(width, 900);
        int scroll = (int) page.evaluate("document.documentElement.scrollWidth");
        if (scroll > width) {
            findings.add("%d px wide at %d px".formatted(scroll, width));
        }
    }

    private void collect(String kind, String script) {
        ((List<?>) page.evaluate(script)).forEach(found -> findings.add(kind + found));
    }
}
