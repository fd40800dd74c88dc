package org.huizhi.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.testkit.OpenSealer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A host with screens and a login of its own: the API stands beside them and takes nothing of theirs. */
class WebHostTest {

    /** 宿主网站. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Screens.class)
    static class Host {

        @Bean
        Storage ownStorage() {
            return MemoryStorage.empty();
        }

        @Bean
        Sealer ownSealer() {
            return new OpenSealer();
        }

        @Bean
        @ConditionalOnProperty(name = "own.login", matchIfMissing = true)
        SecurityFilterChain ownLogin(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.requestMatchers("/closed")
                            .denyAll()
                            .anyRequest()
                            .permitAll())
                    .build();
        }
    }

    /** 宿主页面. */
    @RestController
    static class Screens {

        @GetMapping("/")
        String home() {
            return "the host's own";
        }

        @GetMapping("/closed")
        String closed() {
            return "never seen";
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalArgumentException("the host's own");
        }
    }

    private static ServletWebServerApplicationContext host;

    @BeforeAll
    static void start() {
        host = started("--own.login=true");
    }

    private static ServletWebServerApplicationContext started(String setting) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(Host.class)
                .run("--server.port=0", "--server.address=127.0.0.1", "--logging.level.root=OFF", setting);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return get(host, path);
    }

    private static HttpResponse<String> get(ServletWebServerApplicationContext from, String path) throws Exception {
        var port = from.getWebServer().getPort();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void its_pages_and_its_login_are_its_own() throws Exception {
        assertThat(get("/").body()).isEqualTo("the host's own");
        assertThat(get("/closed").statusCode()).isEqualTo(403);
        assertThat(get("/closed").body()).doesNotContain("urn:huizhi");
    }

    @Test
    void what_breaks_in_it_is_told_in_its_own_way() throws Exception {
        assertThat(get("/broken").statusCode()).isEqualTo(500);
        assertThat(get("/broken").body()).doesNotContain("urn:huizhi");
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/nowhere").body()).doesNotContain("urn:huizhi");
    }

    @Test
    void the_api_asks_who_is_there_and_answers_in_problems() throws Exception {
        assertThat(get("/api/v1/grid/cases").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/grid/cases").body()).contains("urn:huizhi:web.unauthenticated");
        assertThat(get("/v3/api-docs").statusCode()).isEqualTo(200);
    }

    @Test
    void a_host_without_a_login_of_its_own_is_closed_and_not_open() throws Exception {
        try (var closed = started("--own.login=false")) {
            assertThat(get(closed, "/broken").statusCode()).isEqualTo(401);
            assertThat(get(closed, "/closed").statusCode()).isEqualTo(401);
        }
    }
}
