package org.tautband;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The rules of the house that the compiler cannot see. */
@AnalyzeClasses(packages = "org.tautband", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    // An entity never leaves its module, so no view can load lazily or write past a service.
    @ArchTest
    static final ArchRule entities_are_package_private =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositories_are_package_private =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    // The ways into a module's screens are its Navigation classes.
    @ArchTest
    static final ArchRule views_are_package_private =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    // Rights are checked in the service, whatever the view does. The audit log is called by services only.
    @ArchTest
    static final ArchRule every_service_method_checks_rights = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveFullyQualifiedName("org.tautband.audit.AuditLog")
            .should(beGuarded());

    // Services and rules know nothing of screens.
    @ArchTest
    static final ArchRule services_know_no_screens = noClasses()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin.flow.component..", "..ui..");

    // Time comes from the Clock bean, so that tests can set it.
    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule fields_are_not_injected = noFields().should().beAnnotatedWith(Autowired.class);

    private static ArchCondition<JavaMethod> beGuarded() {
        return new ArchCondition<>("carry @PreAuthorize, itself or by its class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean guarded = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                events.add(new SimpleConditionEvent(method, guarded, method.getFullName()));
            }
        };
    }
}
