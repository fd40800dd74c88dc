package org.huizhi.bootstrap;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.huizhi.testkit.architecture.HuizhiArchitecture;

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
    static final ArchRule the_domain_knows_java_and_vavr_only =
            HuizhiArchitecture.the_core_knows_the_domain_only("org.huizhi.domain..");

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
    static final ArchRule domain_is_values = HuizhiArchitecture.the_core_is_values("org.huizhi.domain..");

    @ArchTest
    static final ArchRule time_and_ids_come_from_outside =
            HuizhiArchitecture.the_core_reads_no_clock_no_id_and_no_chance(
                    "org.huizhi.domain..", "org.huizhi.application..");

    @ArchTest
    static final ArchRule the_quiet_half_of_vavr =
            HuizhiArchitecture.the_quiet_half_of_vavr("org.huizhi.domain..", "org.huizhi.application..");

    @ArchTest
    static final ArchRule only_adapters_map = HuizhiArchitecture.nothing_is_mapped_in(
            "org.huizhi.domain..", "org.huizhi.application..", "org.huizhi.testkit..", "org.huizhi.bootstrap..");

    @ArchTest
    static final ArchRule no_is_a_value =
            HuizhiArchitecture.no_is_a_value("org.huizhi.domain..", "org.huizhi.application..");

    @ArchTest
    static final ArchRule no_package_cycles_in_the_domain =
            slices().matching("org.huizhi.domain.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule every_package_is_null_marked =
            HuizhiArchitecture.every_package_is_null_marked("org.huizhi..");

    @ArchTest
    static final ArchRule adapters_know_application_and_domain_only =
            HuizhiArchitecture.adapters_know_application_and_domain_only("org.huizhi.adapters..");

    @ArchTest
    static final ArchRule doors_reach_data_through_in_ports_only =
            HuizhiArchitecture.doors_reach_data_through_in_ports_only("org.huizhi.adapters.web..");
}
