package org.waymark.portal.respond;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Secret;
import org.waymark.portal.page.Texts;
import org.waymark.survey.questionnaire.PublishedQuestionnaires;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.response.OpenPage;
import org.waymark.survey.response.PageOutcome;
import org.waymark.survey.response.RespondentService;
import org.waymark.survey.response.RespondentView;
import org.waymark.survey.response.RespondentView.Progress;

/**
 * One request of a respondent: does what it asks for, then either names the address to fetch next or decides what to
 * show. What a button sent is committed before the browser is sent on, so that neither reloading nor going back sends
 * anything twice.
 */
@RequestScoped
class Visit {

    static final String ADDRESS = "/s/";

    private static final String LANGUAGE_TURN = "language:";

    @Inject
    private RespondentService respondents;

    @Inject
    private PublishedQuestionnaires questionnaires;

    @Inject
    private RespondentCookie cookie;

    private HttpServletRequest request;
    private HttpServletResponse response;
    private List<String> preferred = List.of();
    private String code = "";
    private SentForm sent;

    private String secret;
    private String next;
    private Screen screen = Screen.UNKNOWN;
    private String language = "en";
    private RespondentView view;
    private Questionnaire asked;
    private int version;
    private OpenPage form;
    private boolean checked;
    private boolean changedElsewhere;
    private boolean interrupted;

    /**
     * @param surveyCode first part of the address after {@code /s/}
     * @param link the rest of it: a secret, or empty
     */
    void begin(HttpServletRequest asking, HttpServletResponse answering, String surveyCode, String link) {
        request = asking;
        response = answering;
        preferred = Languages.preferred(request.getParameter("lang"), request.getHeader("Accept-Language"));
        language = Languages.ours(preferred);
        code = surveyCode.toLowerCase(Locale.ROOT);
        if (!code.matches("[a-z0-9-]{1,20}")) {
            return;
        }
        try {
            if (!code.equals(surveyCode)) {
                // typed from a poster; the path of the cookie takes no capitals for small letters
                next = address() + (RespondentCookie.isSecret(link) ? "/" + link : "");
            } else if (!link.isEmpty()) {
                resume(link);
            } else if ("POST".equals(request.getMethod())) {
                answer();
            } else {
                look();
            }
        } catch (NotFoundException e) {
            screen = Screen.UNKNOWN;
        }
    }

    private void look() {
        secret = cookie.find(request).orElse(null);
        String page = request.getParameter("page");
        load(page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) - 1 : RespondentService.LATEST);
        if (view.progress() == Progress.SUBMITTED) {
            screen = Screen.RECEIPT;
        } else if (!view.open()) {
            screen = Screen.CLOSED;
            interrupted = view.progress() == Progress.ANSWERING;
        } else if (view.progress() == Progress.NOT_STARTED) {
            if (secret == null) {
                secret = Secret.create();
                cookie.write(response, code, secret);
            }
            screen = Screen.START;
        } else if (request.getParameter("later") != null) {
            screen = Screen.LATER;
        } else {
            checked = request.getParameter("check") != null;
            show(Screen.PAGE, view.page());
        }
    }

    /** Exchanges the secret of a link for a cookie, so that it does not stay in the address. */
    private void resume(String link) {
        if (RespondentCookie.isSecret(link)) {
            secret = link;
            load(RespondentService.LATEST);
        }
        if (view == null || view.progress() == Progress.NOT_STARTED) {
            screen = Screen.UNKNOWN_LINK;
        } else if (request.getParameter("instead") == null && holdsOthers(link)) {
            screen = Screen.WHICH;
        } else {
            cookie.write(response, code, link);
            next = address();
        }
    }

    /** Whether this browser holds answers of its own, not sent yet, that the link would put out of reach. */
    private boolean holdsOthers(String link) {
        return cookie.find(request)
                .filter(own -> !own.equals(link))
                .map(own -> respondents.getView(code, own, preferred, RespondentService.LATEST))
                .filter(own -> own.progress() == Progress.ANSWERING
                        && !own.answers().values().isEmpty())
                .isPresent();
    }

    private void answer() {
        sent = SentForm.of(request.getParameterMap());
        secret = cookie.find(request).orElse(null);
        if (secret == null) {
            screen = Screen.NO_COOKIE;
        } else if (!Secret.equal(sent.token(), token())) {
            screen = Screen.REFUSED;
        } else {
            try {
                turn();
                // the days until it disappears count from the last answer
                cookie.write(response, code, secret);
            } catch (NotFoundException e) {
                // nothing begun with this secret, or no such page: the address alone leads to what there is
                next = address();
            } catch (ConflictException e) {
                load(sent.page());
                interrupted = view.progress() == Progress.ANSWERING;
                screen = Screen.CLOSED;
            }
        }
    }

    private void turn() {
        if (sent.turn().equals("start")) {
            respondents.begin(code, secret, List.of(sent.language()));
            next = address() + "?page=1";
        } else if (sent.turn().equals("back")) {
            leave("?page=" + Math.max(1, sent.page()));
        } else if (sent.turn().equals("later")) {
            leave("?later");
        } else if (sent.turn().startsWith(LANGUAGE_TURN)) {
            leave("?page=" + (sent.page() + 1));
            if (next != null) {
                respondents.speak(code, secret, sent.turn().substring(LANGUAGE_TURN.length()));
            }
        } else {
            PageOutcome outcome = respondents.savePage(code, secret, sent.page(), sent.revision(), sent.answers());
            switch (outcome.kind()) {
                case SAVED -> next = address() + "?page=" + (outcome.page() + 1);
                case INCOMPLETE -> next = address() + "?page=" + (outcome.page() + 1) + "&check";
                case CHANGED_ELSEWHERE -> showBoth();
                case SUBMITTED -> next = address();
                case SUBMITTED_BEFORE -> next = address() + "?again";
            }
        }
    }

    private void leave(String query) {
        PageOutcome outcome = respondents.keepPage(code, secret, sent.page(), sent.revision(), sent.answers());
        if (outcome.kind() == PageOutcome.Kind.CHANGED_ELSEWHERE) {
            showBoth();
        } else {
            next = address() + query;
        }
    }

    /** What was entered here, on top of what was saved elsewhere: sending it once more keeps it. */
    private void showBoth() {
        load(sent.page());
        changedElsewhere = true;
        show(Screen.PAGE, sent.asShown(view.page().revision()));
    }

    /** What can be shown when the request could not be met: if possible the page as it was sent, to be sent again. */
    void fail() {
        next = null;
        screen = Screen.FAILED;
        if (sent != null && !sent.turn().equals("start")) {
            questionnaires
                    .recall(code, sent.version())
                    .filter(known -> sent.page() < known.pages().size())
                    .ifPresent(known -> {
                        asked = known;
                        version = sent.version();
                        language = known.nearest(List.of(sent.language()));
                        show(Screen.NOT_SAVED, sent.asShown(sent.revision()));
                    });
        }
    }

    private void load(int pageIndex) {
        view = respondents.getView(code, secret, preferred, pageIndex);
        asked = view.questionnaire();
        version = view.version();
        language = view.language();
    }

    private void show(Screen shown, OpenPage page) {
        screen = shown;
        form = page;
    }

    String address() {
        return ADDRESS + code;
    }

    /** Proves that a form came from this page: nobody without the secret can compute it. */
    String token() {
        return Secret.derive(secret, "form");
    }

    /** The address of these answers, for their holder alone. */
    String link() {
        return address() + '/' + secret;
    }

    /** The address the browser is to fetch next; null when something is shown. */
    String next() {
        return next;
    }

    Screen screen() {
        return screen;
    }

    String language() {
        return language;
    }

    RespondentView view() {
        return view;
    }

    Questionnaire asked() {
        return asked;
    }

    SentForm sent() {
        return sent;
    }

    boolean hasPage() {
        return form != null;
    }

    /** The page to show, in the words of {@code texts}. */
    ShownPage page(Texts texts) {
        return new ShownPage(asked, version, language, form, checked ? form.problems() : form.mistakes(), texts);
    }

    /** Whether something was asked for that is over: another page, or sending once more. */
    boolean isAgain() {
        return request.getParameter("again") != null || request.getParameter("page") != null;
    }

    boolean isChangedElsewhere() {
        return changedElsewhere;
    }

    /** Whether the survey closed before these answers were sent. */
    boolean isInterrupted() {
        return interrupted;
    }
}
