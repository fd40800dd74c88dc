package org.huizhi.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.text.Normalizer;
import java.util.Random;
import java.util.UUID;
import org.huizhi.application.Storage;
import org.jspecify.annotations.NullMarked;

/**
 * 架构规矩: what keeps rules, storage and doors apart, for packages of a host's own, named as ArchUnit names them ({@code
 * "gov.district.sms.."}). The library holds itself to the same rules. Hand each to {@code @ArchTest}, or check {@link #forHost} at
 * once; a package that matches no class fails.
 */
public interface HuizhiArchitecture {

    /** What everything that keeps data in is reached by: the ports of {@link Storage}, and whatever reads straight from them. */
    Set<String> DATA = HashSet.of(Storage.class.getMethods())
            .map(method -> method.getReturnType().getName())
            .filter(name -> name.startsWith("org.huizhi."))
            .add(Storage.class.getName());

    /**
     * Every rule for a host.
     *
     * @param core packages of its own rules
     * @param adapters packages of its adapters to ports, doors not among them
     * @param doors packages of its screens and interfaces
     */
    static Seq<ArchRule> forHost(String core, String adapters, String doors) {
        return List.of(
                adapters_know_application_and_domain_only(adapters),
                adapters_know_application_and_domain_only(doors),
                doors_reach_data_through_in_ports_only(doors),
                the_core_knows_the_domain_only(core),
                the_core_reads_no_clock_no_id_and_no_chance(core),
                no_is_a_value(core),
                nothing_is_mapped_in(core),
                the_quiet_half_of_vavr(core),
                every_package_is_null_marked(core, adapters, doors));
    }

    /** An adapter can be replaced because it knows ports and values, and none of the adapters that ship. */
    static ArchRule adapters_know_application_and_domain_only(String... adapters) {
        return noClasses()
                .that()
                .resideInAnyPackage(adapters)
                .should()
                .dependOnClassesThat(resideInAPackage("org.huizhi..")
                        .and(not(resideInAnyPackage("org.huizhi.application..", "org.huizhi.domain..")))
                        .and(not(resideInAnyPackage(adapters))))
                .as("adapters know application and domain only");
    }

    /** A door asks a use case and says who asks; it holds no store, no register and no reads, or access would be decided twice. */
    static ArchRule doors_reach_data_through_in_ports_only(String... doors) {
        return noClasses()
                .that()
                .resideInAnyPackage(doors)
                .should()
                .dependOnClassesThat(describe(
                        "keep data",
                        (JavaClass type) -> DATA.contains(type.getName())
                                || type.getName().matches("org\\.huizhi\\.application\\..*Reads")))
                .as("doors reach data through in-ports only");
    }

    /** Rules are values over values: no framework, no file, no network. */
    static ArchRule the_core_knows_the_domain_only(String... core) {
        return classes()
                .that()
                .resideInAnyPackage(core)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "org.huizhi.domain..",
                                "java.lang..",
                                "java.util",
                                "java.util.function..",
                                "java.util.stream..",
                                "java.util.regex..",
                                "java.time..",
                                "java.math..",
                                "io.vavr..",
                                "org.jspecify..")
                        .or(belongToAnyOf(Normalizer.class))
                        .or(resideInAnyPackage(core)))
                .as("the core knows the domain only");
    }

    /** What a rule needs to know is handed in. */
    static ArchRule the_core_reads_no_clock_no_id_and_no_chance(String... core) {
        return noClasses()
                .that()
                .resideInAnyPackage(core)
                .should()
                .callCodeUnitWhere(describe("reads a clock, an id or a random source", HuizhiArchitecture::ambient))
                .as("the core reads no clock, no id and no chance");
    }

    /** Records, enums and interfaces only. */
    static ArchRule the_core_is_values(String... core) {
        return classes()
                .that()
                .resideInAnyPackage(core)
                .and(not(simpleName("package-info")))
                .and(describe("no switch table of the compiler", (JavaClass type) -> !type.isAnonymousClass()))
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces()
                .as("the core is values");
    }

    /** Expected refusals are returned and never thrown. */
    static ArchRule no_is_a_value(String... core) {
        return noClasses()
                .that()
                .resideInAnyPackage(core)
                .should()
                .beAssignableTo(Throwable.class)
                .as("a no is a value");
    }

    /** Rows, documents and bodies are turned into values by adapters, not by annotations on values. */
    static ArchRule nothing_is_mapped_in(String... core) {
        return noClasses()
                .that()
                .resideInAnyPackage(core)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.mapstruct..",
                        "com.fasterxml.jackson..",
                        "tools.jackson..",
                        "jakarta.persistence..",
                        "org.springframework.data..")
                .as("nothing is mapped in the core");
    }

    /** No matching that forgets a case, no outage turned into "absent", no thread. */
    static ArchRule the_quiet_half_of_vavr(String... core) {
        return noClasses()
                .that()
                .resideInAnyPackage(core)
                .should()
                .dependOnClassesThat(named("io.vavr.API", "io.vavr.control.Try", "io.vavr.concurrent.Future"))
                .as("the quiet half of vavr");
    }

    static ArchRule every_package_is_null_marked(String... packages) {
        return classes()
                .that()
                .resideInAnyPackage(packages)
                .should(new ArchCondition<JavaClass>("live in a null-marked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var marked = type.getPackage()
                                .tryGetAnnotationOfType(NullMarked.class)
                                .isPresent();
                        events.add(new SimpleConditionEvent(
                                type, marked, type.getPackageName() + " is null-marked: " + marked));
                    }
                })
                .as("every package is null-marked");
    }

    private static boolean ambient(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        return owner.getPackageName().startsWith("java.time") && call.getName().matches("now|system.*")
                || owner.isEquivalentTo(System.class) && call.getName().matches("currentTimeMillis|nanoTime")
                || owner.isEquivalentTo(UUID.class) && call.getName().equals("randomUUID")
                || owner.isAssignableTo(Random.class)
                || owner.isEquivalentTo(Math.class) && call.getName().equals("random");
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return describe(
                "are " + String.join(", ", names), type -> List.of(names).contains(type.getName()));
    }
}
