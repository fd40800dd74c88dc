package org.huizhi.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.application.grid.CaseCommands.Reasoned;
import org.huizhi.application.kernel.DistrictClock;
import org.huizhi.application.kernel.Gate;
import org.huizhi.application.kernel.IdSource;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.domain.grid.cases.CaseNumber;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.testkit.CountingIds;
import org.huizhi.testkit.OpenSealer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** A host in Spring Boot: the auto-configuration backs off wherever the host has a bean of its own. */
class SpringBootHostTest {

    private static final Instant MORNING = Instant.parse("2026-01-05T02:00:00Z");

    @TempDir
    Path folder;

    /** 宿主应用: a store, people, ids, a seal, a clock and an access decision of its own; no web. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Host {

        @Bean
        Storage ownStorage() {
            return MemoryStorage.empty();
        }

        @Bean
        CitizenFile ownPeople() {
            return new CitizenFile();
        }

        @Bean
        IdSource ownIds() {
            return new CountingIds();
        }

        @Bean
        Sealer ownSealer() {
            return new OpenSealer();
        }

        @Bean
        Clock ownClock() {
            return Clock.fixed(MORNING, ZoneOffset.UTC);
        }

        @Bean
        Gate.Narrowing ownDecision() {
            return (action, actor, standing) -> !action.equals("grid.case.decline");
        }
    }

    private ConfigurableApplicationContext run(Class<?> host) {
        return new SpringApplicationBuilder(host)
                .web(WebApplicationType.NONE)
                .run("--huizhi.data=" + folder.resolve("data"), "--logging.level.root=ERROR");
    }

    @Test
    void the_hosts_beans_are_the_districts_ports() {
        try (var context = run(Host.class)) {
            var huizhi = context.getBean(Huizhi.class);

            var id = Telling.reportTo(huizhi);

            assertThat(id).isEqualTo(new GridCaseId(firstIdOf(context)));
            assertThat(huizhi.now()).isEqualTo(MORNING);
            assertThat(context.getBean(CitizenFile.class).rows).hasSize(1);
            assertThat(huizhi.gridCases().file(Telling.DUTY, id).getLeft()).isNotInstanceOf(Refusal.NotPermitted.class);
            assertThat(huizhi.gridCases()
                            .decline(Telling.DUTY, id, new Reasoned("other", Option.none()))
                            .getLeft())
                    .isInstanceOf(Refusal.NotPermitted.class);
        }
    }

    @Test
    void nothing_is_kept_on_disk_and_no_clock_can_be_moved_where_the_host_brings_both() {
        try (var context = run(Host.class)) {
            assertThat(Files.exists(folder.resolve("data"))).isFalse();
            assertThat(context.getBeanNamesForType(DistrictClock.class)).isEmpty();
        }
    }

    /** 空宿主: brings nothing. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Bare {}

    @Test
    void a_host_that_brings_nothing_gets_the_shipped_adapters() {
        try (var context = run(Bare.class)) {
            Telling.reportTo(context.getBean(Huizhi.class));

            assertThat(folder.resolve("data").resolve("huizhi.db")).exists();
            assertThat(context.getBeanNamesForType(DistrictClock.class)).isEmpty();
        }
    }

    private static String firstIdOf(ConfigurableApplicationContext context) {
        var storage = context.getBean(Storage.class);
        return ((MemoryStorage) storage)
                .gridCaseReads()
                .byNumber(new CaseNumber("2026010500001"))
                .get()
                .value();
    }
}
