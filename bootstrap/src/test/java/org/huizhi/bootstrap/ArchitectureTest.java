package org.huizhi.bootstrap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.huizhi", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule layers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("domain")
            .definedBy("org.huizhi.domain..")
            .layer("application")
            .definedBy("org.huizhi.application..")
            .layer("persistence")
            .definedBy("org.huizhi.adapters.persistence..")
            .layer("web")
            .definedBy("org.huizhi.adapters.web..")
            .layer("engines")
            .definedBy("org.huizhi.adapters.engines..")
            .layer("testkit")
            .definedBy("org.huizhi.testkit..")
            .layer("bootstrap")
            .definedBy("org.huizhi.bootstrap..")
            .whereLayer("domain")
            .mayNotAccessAnyLayer()
            .whereLayer("application")
            .mayOnlyAccessLayers("domain")
            .whereLayer("persistence")
            .mayOnlyAccessLayers("application", "domain")
            .whereLayer("web")
            .mayOnlyAccessLayers("application", "domain")
            .whereLayer("engines")
            .mayOnlyAccessLayers("application", "domain")
            .whereLayer("testkit")
            .mayOnlyAccessLayers("application", "domain")
            .whereLayer("bootstrap")
            .mayNotBeAccessedByAnyLayer()
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule the_domain_knows_java_and_vavr_only = classes()
            .that()
            .resideInAPackage("org.huizhi.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.huizhi.domain..",
                    "java.lang..",
                    "java.util",
                    "java.util.function..",
                    "java.util.stream..",
                    "java.util.regex..",
                    "java.time..",
                    "java.math..",
                    "io.vavr..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule the_application_knows_java_vavr_and_the_domain_only = classes()
            .that()
            .resideInAPackage("org.huizhi.application..")
            .and()
            .doNotHaveFullyQualifiedName("org.huizhi.application.kernel.MessageFiles")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.huizhi.domain..",
                    "org.huizhi.application..",
                    "java.lang..",
                    "java.util",
                    "java.util.function..",
                    "java.util.stream..",
                    "java.util.regex..",
                    "java.time..",
                    "java.math..",
                    "io.vavr..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule the_kernel_knows_no_context = noClasses()
            .that()
            .resideInAPackage("org.huizhi.domain.kernel..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.huizhi..").and(not(resideInAPackage("org.huizhi.domain.kernel.."))));

    @ArchTest
    static final ArchRule domain_is_values = classes()
            .that()
            .resideInAPackage("org.huizhi.domain..")
            .and(not(simpleName("package-info")))
            .and(describe("no switch table of the compiler", (JavaClass type) -> !type.isAnonymousClass()))
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces();

    @ArchTest
    static final ArchRule time_and_ids_come_from_outside = noClasses()
            .that()
            .resideInAnyPackage("org.huizhi.domain..", "org.huizhi.application..")
            .should()
            .callCodeUnitWhere(describe(
                    "reads a clock, an id or a random source",
                    (JavaCall<?> call) -> call.getTargetOwner().getPackageName().startsWith("java.time")
                                    && call.getName().matches("now|system.*")
                            || call.getTargetOwner().isEquivalentTo(System.class)
                                    && call.getName().matches("currentTimeMillis|nanoTime")
                            || Set.of("randomUUID").contains(call.getName())
                            || call.getTargetOwner().isAssignableTo(java.util.Random.class)
                            || call.getTargetOwner().isEquivalentTo(Math.class)
                                    && call.getName().equals("random")));

    @ArchTest
    static final ArchRule the_quiet_half_of_vavr = noClasses()
            .that()
            .resideInAnyPackage("org.huizhi.domain..", "org.huizhi.application..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.vavr.API")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.vavr.control.Try")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.vavr.concurrent.Future");

    @ArchTest
    static final ArchRule only_adapters_map = noClasses()
            .that()
            .resideOutsideOfPackage("org.huizhi.adapters..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.mapstruct..");

    @ArchTest
    static final ArchRule no_is_a_value = noClasses()
            .that()
            .resideInAnyPackage("org.huizhi.domain..", "org.huizhi.application..")
            .should()
            .beAssignableTo(Throwable.class);

    @ArchTest
    static final ArchRule no_package_cycles_in_the_domain =
            slices().matching("org.huizhi.domain.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .that()
            .resideInAPackage("org.huizhi..")
            .should(new ArchCondition<>("live in a null-marked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var marked = type.getPackage()
                            .tryGetAnnotationOfType(NullMarked.class)
                            .isPresent();
                    events.add(new SimpleConditionEvent(
                            type, marked, type.getPackageName() + " is null-marked: " + marked));
                }
            });
}
