package org.huizhi.bootstrap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
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

    /** Two districts in one process share what never changes, and nothing else. */
    @ArchTest
    static final ArchRule no_static_state = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(
                    resideInAPackage("org.huizhi..").and(not(resideInAPackage("org.huizhi.testkit.."))))
            .and(describe(
                    "not of the compiler",
                    (JavaField field) -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should()
            .beFinal()
            .andShould()
            .notHaveRawType(describe("can change", ArchitectureTest::canChange))
            .andShould(hold_collections_that_cannot_change())
            .as("no static state");

    /** Whoever embeds the library lends it a thread; only the server has its own. */
    @ArchTest
    static final ArchRule no_thread = noClasses()
            .that()
            .resideInAPackage("org.huizhi..")
            .and(not(belongToAnyOf(Ticking.class)))
            .and(not(resideInAPackage("org.huizhi.testkit..")))
            .should()
            .dependOnClassesThat(describe(
                    "run things elsewhere",
                    (JavaClass type) -> type.isAssignableTo(Executor.class)
                            || type.isEquivalentTo(Executors.class)
                            || type.isEquivalentTo(Timer.class)))
            .orShould()
            .callConstructorWhere(
                    describe("makes a thread", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
            .as("no thread");

    private static ArchCondition<JavaField> hold_collections_that_cannot_change() {
        return new ArchCondition<>("hold collections that cannot change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var type = field.getRawType();
                if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
                    var kind = held(field).getClass().getName();
                    var fixed = kind.startsWith("java.util.ImmutableCollections") || kind.contains("Unmodifiable");
                    events.add(new SimpleConditionEvent(field, fixed, field.getFullName() + " is a " + kind));
                }
            }
        };
    }

    private static Object held(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static boolean canChange(JavaClass type) {
        return type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(Random.class)
                || type.getPackageName().startsWith("java.util.concurrent")
                || type.getPackageName().startsWith("com.github.benmanes")
                || type.getName().matches("java\\.text\\..*Format");
    }
}
