package org.waymark.portal.respond;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.PublicAddress;
import org.waymark.portal.page.Texts;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.Questionnaire;

/**
 * {@code /s/{code}}: answering a survey; {@code /s/{code}/{secret}} goes on where the holder of the secret stopped. One
 * view without state: {@link Visit} decides which of its screens is shown.
 */
@Named
@RequestScoped
public class RespondPage {

    private static final Logger LOG = Logger.getLogger(RespondPage.class.getName());

    private static final String DOT = " \u00b7 ";

    @Inject
    private Visit visit;

    @Inject
    private PublicAddress publicAddress;

    private ShownPage page;
    private String reference;

    /** Does what the request asks for. */
    public void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        // the template says so too, but only after PrimeFaces has kept a nonce in a session for a view that has state
        faces.getViewRoot().setTransient(true);
        ExternalContext external = faces.getExternalContext();
        try {
            visit.begin(
                    (HttpServletRequest) external.getRequest(),
                    (HttpServletResponse) external.getResponse(),
                    PathId.part(0),
                    PathId.part(1));
        } catch (RuntimeException e) {
            reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, "A respondent could not be served: " + reference, e);
            external.setResponseHeader("Retry-After", "30");
            visit.fail();
        }
        if (visit.next() != null) {
            external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
            external.setResponseHeader("Location", visit.next());
            faces.responseComplete();
        } else {
            external.setResponseStatus(visit.screen().status());
            page = visit.hasPage() ? visit.page(texts()) : null;
        }
    }

    /** Name of the include that shows it. */
    public String getView() {
        return visit.screen().view();
    }

    public String getScreen() {
        return visit.screen().name();
    }

    /** What stands in the browser's title bar and is read out first. */
    public String getTitle() {
        String title = getAsked() == null ? "" : getAsked().title().in(getLanguage());
        if (visit.screen() == Screen.START) {
            return title;
        }
        String headline = page == null ? texts().get("respond.title." + getScreen()) : getSection();
        String whole =
                Stream.of(headline, title).filter(part -> !part.isEmpty()).collect(Collectors.joining(DOT));
        return hasProblems() ? texts().get("respond.title.error", whole) : whole;
    }

    /** How far it is to the end. */
    public String getWhere() {
        String left = texts().get("respond.left", page.getMinutesLeft());
        return getSection().isEmpty() ? left : getSection() + DOT + left;
    }

    private String getSection() {
        return page.getCount() == 1 ? "" : texts().get("respond.section", page.getNumber(), page.getCount());
    }

    private boolean hasProblems() {
        return page != null && (!page.getWrong().isEmpty() || isNotSaved() || isChangedElsewhere());
    }

    public String getAddress() {
        return visit.address();
    }

    /** The address of this survey in another language. */
    public List<Map.Entry<String, String>> getOtherLanguages() {
        return getAsked().languages().stream()
                .filter(other -> !other.equals(getLanguage()))
                .map(other -> Map.entry(other, Languages.nameOf(other)))
                .toList();
    }

    public String getLanguage() {
        return visit.language();
    }

    /** The language of our own words. */
    public String getOurLanguage() {
        return Languages.ours(getLanguage());
    }

    public String getDirection() {
        return Languages.direction(getLanguage());
    }

    public Questionnaire getAsked() {
        return visit.asked();
    }

    public ShownPage getPage() {
        return page;
    }

    public int getMinutes() {
        return TimeNeeded.minutes(getAsked().pages(), getLanguage());
    }

    /**
     * Which promise holds. An anonymous survey that asks who somebody is keeps its promise only to those who do not
     * answer that.
     */
    public String getPromise() {
        boolean identifies = getAsked().questions().anyMatch(question -> question.role() == QuestionRole.IDENTITY);
        return getAsked().anonymity() + (identifies ? ".identity" : "");
    }

    public String getToken() {
        return visit.token();
    }

    /** The link to go on with, as it can be sent by mail. */
    public String getResumeLink() {
        return publicAddress.of(visit.link());
    }

    /** The same within the portal. */
    public String getLink() {
        return visit.link();
    }

    /** Opens a letter to oneself with the link in it. */
    public String getMailAddress() {
        String title = getAsked().title().in(getLanguage());
        return "mailto:?subject=" + encoded(texts().get("respond.later.mail.subject", title)) + "&body="
                + encoded(texts().get("respond.later.mail.body") + "\r\n\r\n" + getResumeLink());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public String getReceiptCode() {
        return visit.view().receipt().code();
    }

    public String getReceiptDay() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(getOurLanguage()))
                .format(visit.view().receipt().day());
    }

    public boolean isAgain() {
        return visit.isAgain();
    }

    public boolean isChangedElsewhere() {
        return visit.isChangedElsewhere();
    }

    public boolean isNotSaved() {
        return visit.screen() == Screen.NOT_SAVED;
    }

    public boolean isInterrupted() {
        return visit.isInterrupted();
    }

    /** What was sent and could not be saved, to be sent again. */
    public Map<String, List<String>> getSent() {
        return visit.sent() == null ? Map.of() : visit.sent().everything();
    }

    /** What to tell an administrator. */
    public String getReference() {
        return reference;
    }

    private Texts texts() {
        return new Texts(Locale.forLanguageTag(getOurLanguage()));
    }
}
