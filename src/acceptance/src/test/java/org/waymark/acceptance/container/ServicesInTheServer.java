package org.waymark.acceptance.container;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built EAR with the test in the place of the portal: the same modules, the same libraries, the same pool. */
final class ServicesInTheServer {

    private ServicesInTheServer() {}

    static EnterpriseArchive with(Class<?> test) {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("waymark.ear")));
        ear.delete("/portal.war");
        WebArchive war = ShrinkWrap.create(WebArchive.class, "portal.war")
                .addPackage(ServicesInTheServer.class.getPackage())
                .addClass(test)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        return ear.addAsModule(war);
    }
}
