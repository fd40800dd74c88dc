package org.huizhi.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound host passes every rule, and each rule is red for a host that breaks it, by the name of what breaks it. */
class HuizhiArchitectureTest {

    private static final String HOST = "org.huizhi.testkit.architecture.host.";
    private static final String CORE = HOST + "broken.core..";
    private static final String ADAPTERS = HOST + "broken.adapters..";
    private static final String DOORS = HOST + "broken.doors..";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(HOST + "sound", HOST + "broken");

    @Test
    void a_sound_host_passes_every_rule() {
        var rules =
                HuizhiArchitecture.forHost(HOST + "sound.core..", HOST + "sound.adapters..", HOST + "sound.doors..");

        assertThat(rules).hasSize(9);
        rules.append(HuizhiArchitecture.the_core_is_values(HOST + "sound.core.."))
                .forEach(rule -> rule.check(CLASSES));
    }

    static Stream<Arguments> violations() {
        return Stream.of(
                arguments(HuizhiArchitecture.adapters_know_application_and_domain_only(ADAPTERS), "CountingIds"),
                arguments(HuizhiArchitecture.doors_reach_data_through_in_ports_only(DOORS), "HoldsTheStorage"),
                arguments(HuizhiArchitecture.doors_reach_data_through_in_ports_only(DOORS), "HoldsAStore"),
                arguments(HuizhiArchitecture.doors_reach_data_through_in_ports_only(DOORS), "HoldsReads"),
                arguments(HuizhiArchitecture.doors_reach_data_through_in_ports_only(DOORS), "HoldsARegister"),
                arguments(HuizhiArchitecture.the_core_knows_the_domain_only(CORE), "KnowsAPort"),
                arguments(HuizhiArchitecture.the_core_reads_no_clock_no_id_and_no_chance(CORE), "ReadsTheClock"),
                arguments(HuizhiArchitecture.the_core_reads_no_clock_no_id_and_no_chance(CORE), "MakesAnId"),
                arguments(HuizhiArchitecture.the_core_reads_no_clock_no_id_and_no_chance(CORE), "ThrowsDice"),
                arguments(HuizhiArchitecture.the_core_is_values(CORE), "Changes"),
                arguments(HuizhiArchitecture.no_is_a_value(CORE), "Refused"),
                arguments(HuizhiArchitecture.nothing_is_mapped_in(CORE), "IsMapped"),
                arguments(HuizhiArchitecture.the_quiet_half_of_vavr(CORE), "HidesAnOutage"),
                arguments(HuizhiArchitecture.every_package_is_null_marked(CORE), "broken.core"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void each_rule_is_red_by_the_name_of_what_breaks_it(ArchRule rule, String culprit) {
        var verdict = rule.evaluate(CLASSES);

        assertThat(verdict.hasViolation()).isTrue();
        assertThat(verdict.getFailureReport().getDetails())
                .anyMatch(line -> line.contains(culprit))
                .noneMatch(line -> line.contains("host.sound"));
    }
}
