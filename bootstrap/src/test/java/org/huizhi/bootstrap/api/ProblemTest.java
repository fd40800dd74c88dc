package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.huizhi.bootstrap.api.Api.Reply;
import org.junit.jupiter.api.Test;

/** Every "no" has the one shape, whoever says it. */
class ProblemTest {

    @Test
    void absent_and_invisible_are_the_same_bytes() {
        var there = Cases.path(Cases.reported());

        var invisible = Api.as("grid2").get(there);
        var absent = Api.as("grid2").get(Api.CASES + "/01a00000-0000-7000-8000-000000000000");
        var impossible = Api.as("grid2").get(Api.CASES + "/%E6%A1%88");

        assertThat(invisible.status()).isEqualTo(404);
        assertThat(absent.body()).isEqualTo(invisible.body());
        assertThat(impossible.body()).isEqualTo(invisible.body());
        assertThat(absent.headers().map().keySet())
                .isEqualTo(invisible.headers().map().keySet());
    }

    @Test
    void what_the_server_refuses_by_itself_has_the_same_shape() {
        var grid = Api.as("grid");
        shaped(grid.get("/api/v1/nowhere"), 404, "web.path.unknown");
        shaped(grid.get("/nowhere"), 404, "web.path.unknown");
        shaped(grid.post(Api.CASES + "/x/frobnicate", "{}"), 404, "web.path.unknown");
        shaped(grid.send("DELETE", Api.CASES, Option.none()), 405, "web.method.not-allowed");
        shaped(grid.with("Accept", "text/csv").get(Api.CASES), 406, "web.not-acceptable");
        shaped(grid.with("Accept", "text/csv").post(Api.CASES, Cases.REPORT), 406, "web.not-acceptable");
        shaped(grid.get("/error"), 404, "web.path.unknown");
        shaped(grid.get("/api/v1//grid/cases"), 400, "web.request.unreadable");
        shaped(Api.nobody().get(Api.CASES), 401, "web.unauthenticated");
    }

    /** Paths that no HTTP client would send, so it is sent by hand. */
    @Test
    void what_the_container_cannot_read_has_the_same_shape() throws IOException {
        for (var path : List.of("/a%zz", "/a%00b", "/a%2fb")) {
            var answer = TestServer.training()
                    .raw("GET " + Api.CASES + path
                            + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nConnection: close\r\n\r\n");

            assertThat(answer)
                    .as(path)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "web.request.unreadable", "Content-Language: en", "nosniff")
                    .doesNotContain("<html", "Tomcat");
        }
    }

    @Test
    void a_method_that_is_not_allowed_names_those_that_are() {
        var allowed = Api.as("grid").send("DELETE", Api.CASES, Option.none()).header("Allow");

        assertThat(List.of(allowed.split(", *"))).containsExactlyInAnyOrder("GET", "POST");
    }

    @Test
    void json_is_read_strictly() {
        malformed("{'channel':", "web.body.not-json");
        malformed("", "web.field.missing");
        malformed("[]", "web.field.type");
        malformed("{} {}", "web.body.not-json");
        malformed("{'channel':'a','channel':'b'}", "web.body.not-json");
        malformed("{'a':".repeat(40), "web.body.not-json");
        malformed("// nothing\n{}", "web.body.not-json");

        var latin = Api.as("grid").post(Api.CASES, new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'});
        assertThat(latin.each("/errors", "/code")).containsExactly("web.body.not-utf-8");
        var utf16 = Api.as("grid").post(Api.CASES, "{}".getBytes(StandardCharsets.UTF_16BE));
        assertThat(utf16.status()).isEqualTo(400);
    }

    @Test
    void half_a_character_is_refused_because_it_cannot_be_kept() {
        var half = Cases.REPORT.replace("纸箱", "\\ud83d");

        assertThat(Api.as("resident").post(Api.CASES, half).faults())
                .containsExactly("description web.text.half-character");
        assertThat(Api.as("resident")
                        .post(Api.CASES, Cases.REPORT.replace("纸箱", "📦"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void the_words_are_chinese_unless_english_is_preferred() {
        assertThat(language("")).isEqualTo("查无此件");
        assertThat(language("en")).isEqualTo("Not found");
        assertThat(language("en-US,zh;q=0.5")).isEqualTo("Not found");
        assertThat(language("en;q=0.4,zh-CN;q=0.5")).isEqualTo("查无此件");
        assertThat(language("fr")).isEqualTo("查无此件");
        assertThat(language("fr,en;q=0.1")).isEqualTo("Not found");
        assertThat(language("en;q=0")).isEqualTo("查无此件");
        assertThat(language("*")).isEqualTo("查无此件");
        assertThat(language(";;;")).isEqualTo("查无此件");
    }

    @Test
    void headers_keep_browsers_from_guessing_framing_and_keeping() {
        for (var reply : List.of(
                Api.as("grid").get(Api.CASES),
                Api.nobody().get(Api.CASES),
                Api.nobody().get("/"))) {
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("Content-Security-Policy"))
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(reply.header("Cache-Control")).contains("no-store");
            assertThat(reply.has("Set-Cookie")).isFalse();
        }
    }

    @Test
    void a_file_is_refused_where_nobody_keeps_files() {
        var form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nx\r\n--b--\r\n";
        var grid = Api.as("grid").with("Content-Type", "multipart/form-data; boundary=b");

        shaped(
                grid.send("POST", "/api/v1/files", Option.of(BodyPublishers.ofString(form))),
                503,
                "kernel.not-equipped");
        shaped(
                grid.send(
                        "POST", "/api/v1/files", Option.of(BodyPublishers.ofString(form.replace("\"file\"", "\"x\"")))),
                400,
                "kernel.malformed");
        shaped(Api.as("grid").post("/api/v1/files", "{}"), 415, "web.file.other-type");
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n";
        var form = head + "x".repeat(10 * 1024 * 1024 + 1) + "\r\n--b--\r\n";
        var grid = Api.as("grid").with("Content-Type", "multipart/form-data; boundary=b");

        shaped(grid.send("POST", "/api/v1/files", Option.of(BodyPublishers.ofString(form))), 413, "web.file.too-large");
    }

    private static String language(String header) {
        var grid = Api.as("grid");
        return (header.isEmpty() ? grid : grid.with("Accept-Language", header))
                .get(Api.CASES + "/nothing")
                .at("/title");
    }

    private static void malformed(String body, String fault) {
        var reply = Api.as("grid").post(Api.CASES, body);
        shaped(reply, 400, "kernel.malformed");
        assertThat(reply.each("/errors", "/code")).as(body).contains(fault);
    }

    private static void shaped(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(List.ofAll(reply.json().propertyNames()))
                .containsExactly("type", "title", "status", "detail", "code", "errors");
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.at("/type")).isEqualTo("urn:huizhi:" + code);
        assertThat(reply.json().at("/status").intValue()).isEqualTo(status);
        assertThat(reply.at("/title")).isNotBlank().doesNotContain("web.status");
        assertThat(reply.at("/detail")).isNotBlank().isNotEqualTo(code);
    }
}
