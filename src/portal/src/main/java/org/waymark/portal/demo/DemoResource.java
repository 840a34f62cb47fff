package org.waymark.portal.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.waymark.kernel.NotFoundException;

/**
 * {@code POST /api/v1/demo} loads the demo study in the name of whoever calls. Only where the portal was told to have
 * one; there it is called by {@link DemoTrigger}.
 */
@Path("/demo")
@RequestScoped
public class DemoResource {

    @Inject
    private DemoLoader loader;

    @Inject
    @ConfigProperty(name = "waymark.demo", defaultValue = "false")
    private boolean demo;

    @POST
    @Operation(hidden = true)
    public void load() throws InterruptedException {
        if (!demo) {
            throw new NotFoundException("page");
        }
        loader.load();
    }
}
