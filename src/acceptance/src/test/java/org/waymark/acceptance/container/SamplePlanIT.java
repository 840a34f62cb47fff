package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotAllowedException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.survey.study.Permission;
import org.waymark.survey.study.SampleAssumptions;
import org.waymark.survey.study.SamplePlanService;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;

@ArquillianTest
class SamplePlanIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);

    @Inject
    private StudyService studies;

    @Inject
    private SamplePlanService plans;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(SamplePlanIT.class);
    }

    @Test
    void aKeptPlanHoldsItsAssumptionsAndWhatFollowsFromThem() {
        UUID study = study();
        var assumptions = new SampleAssumptions(0.95, 0.05, 0.5, 1000L, 1);

        MIA.run(() -> plans.keepPlan(study, assumptions));

        assertEquals(278, MIA.call(() -> plans.getPlan(study)).required());
        assertEquals(assumptions, MIA.call(() -> plans.getPlan(study)).assumptions());
    }

    @Test
    void anotherPlanTakesThePlaceOfTheFirst() {
        UUID study = study();
        MIA.run(() -> plans.keepPlan(study, SampleAssumptions.USUAL));

        MIA.run(() -> plans.keepPlan(study, SampleAssumptions.USUAL.withMargin(0.03)));

        assertEquals(1068, MIA.call(() -> plans.getPlan(study)).required());
    }

    @Test
    void withoutAPlanThereIsNoneToFind() {
        UUID study = study();

        assertTrue(MIA.call(() -> plans.findPlan(study)).isEmpty());
        assertThrows(NotFoundException.class, () -> MIA.call(() -> plans.getPlan(study)));
    }

    @Test
    void aPlanThatCannotBeIsRefusedAndNothingIsKept() {
        UUID study = study();

        assertThrows(
                InvalidInputException.class,
                () -> MIA.call(() -> plans.keepPlan(study, SampleAssumptions.USUAL.withMargin(0))));
        assertTrue(MIA.call(() -> plans.findPlan(study)).isEmpty());
    }

    @Test
    void aMemberWhoMayLookCannotPlanAndOthersSeeNothing() {
        UUID study = study();
        UUID strange = study();
        MIA.run(() -> studies.admitMember(study, "tom@test.example", Permission.VIEW));

        assertTrue(TOM.call(() -> plans.findPlan(study)).isEmpty());
        assertThrows(NotAllowedException.class, () -> TOM.call(() -> plans.keepPlan(study, SampleAssumptions.USUAL)));
        assertThrows(NotFoundException.class, () -> TOM.call(() -> plans.findPlan(strange)));
        assertThrows(EJBAccessException.class, () -> EVE.call(() -> plans.findPlan(study)));
    }

    private UUID study() {
        return MIA.call(() -> studies.createStudy(StudyOutline.titled("Home appliances")))
                .id();
    }
}
