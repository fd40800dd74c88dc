package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.bootstrap.api.Cases.done;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.huizhi.adapters.engines.ciphers.KeyFile;
import org.huizhi.adapters.persistence.district.SqlStorage;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.PostgresServer;
import org.huizhi.application.Huizhi;
import org.huizhi.bootstrap.api.Api.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.node.ObjectNode;

/** Two servers that were started at once on one empty PostgreSQL: whichever is asked, it is one district. */
class SharedDatabaseScenario {

    private static final String YEAR = "{'year':2031,'off':['2031-01-01'],'work':[]}";

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static TestServer one;
    private static TestServer other;

    /** 不加什么: everything is the server's own. */
    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        try (var database = Database.postgres(new PostgresServer(url(), "postgres", "postgres"), "310104")) {
            TestServer.withoutSample(SqlStorage.over(database));
        }
        KeyFile.openOrCreate(Files.createDirectory(folder.resolve("0")).resolve("district.key"));
        copyKey("0", "1");
        var servers = List.ofAll(IntStream.range(0, 2)
                .parallel()
                .mapToObj(n -> server(String.valueOf(n)))
                .toList());
        one = servers.get(0);
        other = servers.get(1);
    }

    @AfterAll
    static void stop() throws IOException {
        List.of(one, other).forEach(TestServer::stop);
        postgres.close();
    }

    private static String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    private static void copyKey(String from, String to) throws IOException {
        var file = folder.resolve(from).resolve("district.key");
        Files.copy(
                file,
                Files.createDirectory(folder.resolve(to)).resolve("district.key"),
                java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static TestServer server(String data) {
        return new TestServer(
                Nothing.class,
                "--huizhi.data=" + folder.resolve(data),
                "--huizhi.demo=true",
                "--huizhi.database.url=" + url(),
                "--huizhi.database.user=postgres",
                "--huizhi.database.password=postgres");
    }

    private static Api at(TestServer server, String login) {
        return Api.as(login).at(server);
    }

    private static Reply step(TestServer server, Reply before, String login, String verb, String body) {
        return at(server, login).seeing(before).post(Api.CASES + "/" + before.at("/id") + "/" + verb, body);
    }

    @Test
    void a_case_lives_its_life_through_either() {
        var reported = done(at(one, "resident").post(Api.CASES, Cases.REPORT), 201);
        assertThat(at(other, "resident").get(Cases.path(reported)).at("/description"))
                .isEqualTo("楼道里堆了纸箱");

        var now = done(step(other, reported, "grid", "verify", "{'found':true}"), 200);
        assertThat(step(one, reported, "grid", "verify", "{'found':true}").status())
                .as("what the other has seen is no longer so")
                .isEqualTo(412);
        now = done(step(one, now, "duty", "file", "{}"), 200);
        now = done(step(other, now, "dispatcher", "dispatch", "{'lead':'unit'}"), 200);
        now = done(step(one, now, "unit", "take", "{}"), 200);
        now = done(step(other, now, "unit", "submit", "{'result':'已清理','measures':['劝导']}"), 200);
        now = done(step(one, now, "grid", "confirm", "{'passed':true}"), 200);
        assertThat(now.at("/stage")).isEqualTo("CLOSED");

        var told = at(other, "district").get(Api.CASES + "/" + now.at("/id") + "/history");
        assertThat(told.each("/items", "/fact"))
                .containsExactly("Reported", "Verified", "Filed", "Dispatched", "Taken", "Submitted", "Closed");
    }

    @Test
    void the_same_request_at_both_has_one_effect_and_numbers_have_no_gap() {
        var replies = List.ofAll(IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> at(n % 2 == 0 ? one : other, "resident")
                        .with("Idempotency-Key", "pair-" + n / 2)
                        .post(Api.CASES, Cases.REPORT))
                .toList());

        assertThat(replies).allMatch(reply -> reply.status() == 201);
        var numbers = replies.map(reply -> Long.valueOf(reply.at("/number")))
                .distinct()
                .sorted();
        assertThat(numbers).hasSize(4);
        assertThat(numbers.last() - numbers.head()).isEqualTo(3);
    }

    @Test
    void what_falls_due_happens_once_whoever_looks_first() {
        var reported = done(at(one, "resident").post(Api.CASES, Cases.REPORT), 201);
        var huizhi = List.of(one, other).map(server -> server.bean("huizhi", Huizhi.class));
        var later = huizhi.head().now().plus(Duration.ofDays(3));

        IntStream.range(0, 4).parallel().forEach(n -> huizhi.get(n % 2).tick(later));

        var told = told(reported);
        assertThat(told).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        huizhi.forEach(each -> each.tick(later));
        assertThat(told(reported)).isEqualTo(told);
    }

    /** The facts of a case without the versions they led to. */
    private static Seq<String> told(Reply reported) {
        var items = at(one, "district")
                .get(Api.CASES + "/" + reported.at("/id") + "/history")
                .json()
                .at("/items");
        return List.ofAll(items.values())
                .map(line -> ((ObjectNode) line).without("version").toString());
    }

    @Test
    void what_one_publishes_holds_at_the_other() {
        done(at(one, "admin").post("/api/v1/calendar/years", YEAR), 200);

        other.bean("huizhi", Huizhi.class).refresh();

        assertThat(at(other, "grid").get("/api/v1/calendar/years").each("/items", "/year"))
                .contains("2031");
    }

    @Test
    void a_server_with_another_key_or_none_does_not_start() throws IOException {
        KeyFile.openOrCreate(Files.createDirectory(folder.resolve("another")).resolve("district.key"));

        assertThatThrownBy(() -> server("another"))
                .hasStackTraceContaining("the key file is not this database's")
                .hasStackTraceContaining("HUIZHI_DATA");
        assertThatThrownBy(() -> server("none")).hasStackTraceContaining("no key to read it with");
        assertThat(folder.resolve("none").resolve("district.key")).doesNotExist();
    }

    @Test
    void an_address_where_no_database_is_is_said_with_its_remedy() {
        assertThatThrownBy(() -> at("mysql://here"))
                .hasStackTraceContaining("mysql://here")
                .hasStackTraceContaining("jdbc:postgresql://");
        assertThatThrownBy(() -> at("jdbc:postgresql://127.0.0.1:1/none"))
                .hasStackTraceContaining("the database jdbc:postgresql://127.0.0.1:1/none cannot be used")
                .hasStackTraceContaining("HUIZHI_DATABASE_PASSWORD");
    }

    private static TestServer at(String url) {
        return new TestServer(Nothing.class, "--huizhi.data=" + folder.resolve("no"), "--huizhi.database.url=" + url);
    }
}
