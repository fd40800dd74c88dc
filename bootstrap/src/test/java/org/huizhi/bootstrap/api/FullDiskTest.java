package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.huizhi.adapters.persistence.district.SqlStorage;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.application.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A disk without room, seen from the door: a clear answer, nothing half-written, and on it goes when there is room again. */
class FullDiskTest {

    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer(true, OnDisk.class);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    /** 磁盘存储: a database file of its own. */
    @Configuration(proxyBeanMethods = false)
    static class OnDisk {

        @Bean(destroyMethod = "close")
        Database smallDisk() throws IOException {
            return Database.sqlite(Files.createTempDirectory("huizhi-disk").resolve("huizhi.db"), "310104");
        }

        @Bean
        Storage onDisk(Database database) {
            return TestServer.withoutSample(SqlStorage.over(database));
        }
    }

    @Test
    void st10_a_full_disk_is_said_and_nothing_is_half_written() {
        pages(1);
        var resident = Api.as("resident").at(server);

        var count = 0;
        var refused = resident.with("Idempotency-Key", "full-0").post(Api.CASES, Cases.REPORT);
        while (refused.status() == 201) {
            refused = resident.with("Idempotency-Key", "full-" + ++count).post(Api.CASES, Cases.REPORT);
        }

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("web.unavailable");
        assertThat(refused.header("Retry-After")).isEqualTo("5");
        assertThat(cases()).isEqualTo(count);

        pages(1_000_000);
        var again = resident.with("Idempotency-Key", "full-" + count).post(Api.CASES, Cases.REPORT);

        assertThat(again.status()).isEqualTo(201);
        assertThat(cases()).isEqualTo(count + 1);
    }

    private int cases() {
        return Api.as("district")
                .at(server)
                .get(Api.CASES + "?limit=1")
                .json()
                .at("/total")
                .intValue();
    }

    private void pages(int most) {
        var database = server.bean("smallDisk", Database.class);
        database.transactions().run(session -> session.first("pragma max_page_count = " + most, row -> row.getInt(1)));
    }
}
