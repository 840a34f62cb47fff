package org.waymark.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules that the design relies on; see {@code src/docs/architecture.md}. */
class ArchitectureTest {

    private static final JavaClasses WAYMARK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.waymark");

    private static final DescribedPredicate<JavaClass> EJBS =
            describe("EJBs", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

    @Test
    void mathematicsKnowsNothingOfJakarta() {
        noClasses()
                .that()
                .resideInAnyPackage("org.waymark.statistics..", "org.waymark.clustering..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                        "java..",
                        "jdk.incubator.vector..",
                        "org.apache.commons..",
                        "org.waymark.statistics..",
                        "org.waymark.clustering..")))
                .check(WAYMARK);
    }

    @Test
    void theKernelKnowsNoContext() {
        noClasses()
                .that()
                .resideInAPackage("org.waymark.kernel..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.waymark..").and(not(resideInAPackage("org.waymark.kernel.."))))
                .check(WAYMARK);
    }

    @Test
    void theKernelHasAtMostTenTypes() {
        long types = WAYMARK.stream()
                .filter(type -> type.getPackageName().equals("org.waymark.kernel"))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .count();
        assertTrue(types <= 10, "the kernel has " + types + " types");
    }

    @Test
    void segmentationReadsOfSurveyOnlyItsApi() {
        context("segmentation")
                .should()
                .dependOnClassesThat(
                        ofContextExceptApi("survey").or(ofContext("persona")).or(ofContext("portal")))
                .check(WAYMARK);
    }

    @Test
    void personaReadsOfSurveyAndSegmentationOnlyTheirApis() {
        context("persona")
                .should()
                .dependOnClassesThat(ofContextExceptApi("survey")
                        .or(ofContextExceptApi("segmentation"))
                        .or(ofContext("portal")))
                .check(WAYMARK);
    }

    @Test
    void surveyReadsNoOtherContext() {
        context("survey")
                .should()
                .dependOnClassesThat(
                        ofContext("segmentation").or(ofContext("persona")).or(ofContext("portal")))
                .check(WAYMARK);
    }

    @Test
    void featuresOfAContextHaveNoCycles() {
        for (String context : new String[] {"survey", "segmentation", "persona"}) {
            slices().matching("org.waymark." + context + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    // an API is made of the features behind it, and holds the words they share
                    .ignoreDependency(resideInAPackage("..api.."), DescribedPredicate.alwaysTrue())
                    .allowEmptyShould(true)
                    .check(WAYMARK);
        }
    }

    @Test
    void packagesAreNamedByFeatureNotByLayer() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..dao..", "..impl..", "..util..", "..utils..", "..helper..", "..dto..", "..model..")
                .check(WAYMARK);
    }

    @Test
    void onlyThePortalKnowsOfPages() {
        noClasses()
                .that(are(not(resideInAPackage("org.waymark.portal.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces.."))
                .check(WAYMARK);
    }

    @Test
    void pagesReachTheDatabaseThroughServicesOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.waymark.portal..")
                .and()
                .resideOutsideOfPackages("org.waymark.portal.security..", "org.waymark.portal.health..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                        .and(not(type(OptimisticLockException.class))))
                .check(WAYMARK);
    }

    @Test
    void everyEjbSaysWhoMayCallIt() {
        classes().that(are(EJBS)).should(sayWhoMayCallThem()).check(WAYMARK);
    }

    @Test
    void everyPersistenceContextNamesItsUnit() {
        fields().that()
                .haveRawType(EntityManager.class)
                .should(new ArchCondition<>("name their persistence unit") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean named = !field.getAnnotationOfType(PersistenceContext.class)
                                .unitName()
                                .isEmpty();
                        events.add(new SimpleConditionEvent(field, named, field.getFullName()));
                    }
                })
                .check(WAYMARK);
    }

    @Test
    void entitiesNameTheirTableAndColumns() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .beAnnotatedWith(Table.class)
                .check(WAYMARK);
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .and(describe("are persistent", field -> !field.getName().startsWith("_persistence")))
                .should()
                .beAnnotatedWith(Column.class)
                .orShould()
                .beAnnotatedWith(JoinColumn.class)
                .orShould()
                .beAnnotatedWith(OneToMany.class)
                .orShould()
                .beAnnotatedWith(ElementCollection.class)
                .check(WAYMARK);
    }

    @Test
    void noAssociationIsFetchedUnasked() {
        fields().that()
                .areAnnotatedWith(ManyToOne.class)
                .should(new ArchCondition<>("be lazy") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean lazy =
                                field.getAnnotationOfType(ManyToOne.class).fetch() == FetchType.LAZY;
                        events.add(new SimpleConditionEvent(field, lazy, field.getFullName()));
                    }
                })
                .check(WAYMARK);
    }

    @Test
    void noPageKeepsAnythingInTheSession() {
        noClasses().should().beAnnotatedWith(SessionScoped.class).check(WAYMARK);
    }

    @Test
    void gettersOfPagesCallNoService() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Page")
                .and()
                .haveNameMatching("(get|is)[A-Z].*")
                .and()
                .haveRawParameterTypes(new Class<?>[0])
                .should(new ArchCondition<>("return what was loaded") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean calls = method.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> EJBS.test(call.getTargetOwner()));
                        events.add(new SimpleConditionEvent(method, !calls, method.getFullName()));
                    }
                })
                .check(WAYMARK);
    }

    @Test
    void nothingIsAHelperOrAUtility() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(WAYMARK);
    }

    @Test
    void theApiListsAllItsResources() {
        Set<JavaClass> listed = WAYMARK.get("org.waymark.portal.rest.Api").getReferencedClassObjects().stream()
                .map(ReferencedClassObject::getRawType)
                .collect(Collectors.toSet());
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(be(describe("listed in Api", listed::contains)))
                .check(WAYMARK);
    }

    @Test
    void nobodyPrintsToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.waymark.server..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(WAYMARK);
    }

    private static ArchCondition<JavaClass> sayWhoMayCallThem() {
        return new ArchCondition<>("carry @RolesAllowed, @PermitAll or @DenyAll on the class or every public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean said = type.isAnnotatedWith(RolesAllowed.class)
                        || type.isAnnotatedWith(PermitAll.class)
                        || type.isAnnotatedWith(DenyAll.class);
                for (JavaMethod method : type.getMethods()) {
                    boolean open = method.getModifiers().contains(JavaModifier.PUBLIC)
                            && !method.getModifiers().contains(JavaModifier.STATIC);
                    if (open && !said) {
                        boolean own =
                                method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class);
                        events.add(new SimpleConditionEvent(method, own, method.getFullName()));
                    }
                }
            }
        };
    }

    private static GivenClassesConjunction context(String name) {
        return noClasses().that().resideInAPackage("org.waymark." + name + "..");
    }

    private static DescribedPredicate<JavaClass> ofContext(String name) {
        return resideInAPackage("org.waymark." + name + "..");
    }

    private static DescribedPredicate<JavaClass> ofContextExceptApi(String name) {
        return ofContext(name).and(not(resideInAPackage("org.waymark." + name + ".api..")));
    }
}
