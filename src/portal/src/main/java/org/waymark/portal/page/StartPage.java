package org.waymark.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.portal.security.FirstAdministrator;

/** {@code /}: leads everybody to where they work; tells a stranger what this is. */
@Named
@RequestScoped
public class StartPage {

    @Inject
    private Me me;

    @Inject
    private FirstAdministrator firstAdministrator;

    public void open() {
        if (me.isResearchManager()) {
            Go.to("/studies");
        } else if (me.isSignedIn()) {
            Go.to("/library");
        } else if (firstAdministrator.isAwaited()) {
            Go.to("/set-up");
        }
    }

    public List<String> getSteps() {
        return List.of("plan", "ask", "watch", "segment", "publish", "use");
    }
}
