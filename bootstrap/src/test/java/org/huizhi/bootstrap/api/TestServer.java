package org.huizhi.bootstrap.api;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.bootstrap.HuizhiServer;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** 测试服务: the real server over memory, without the sample month; started once for all tests, and once more without training. */
final class TestServer {

    static final String PASSWORD = "a-Password-for-tests-1";
    static final SecretKey TOKEN_KEY =
            new SecretKeySpec("thirty-two bytes of a test's key".getBytes(StandardCharsets.UTF_8), "HmacSHA256");

    private final ConfigurableApplicationContext context;

    private TestServer(boolean demo) {
        this(demo, Over.class);
    }

    /** @param over what stands in place of the shipped adapters */
    TestServer(boolean demo, Class<?> over) {
        this(over, "--huizhi.data=" + folder(), "--huizhi.demo=" + demo);
    }

    /** @param settings what differs from the other servers */
    TestServer(Class<?> over, String... settings) {
        this.context = HuizhiServer.application(over)
                .properties("spring.main.allow-bean-definition-overriding=false")
                .run(List.of(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--huizhi.demo-password=" + PASSWORD,
                                "--huizhi.jwt.issuer=https://login.example",
                                "--logging.level.root=ERROR")
                        .appendAll(List.of(settings))
                        .toJavaArray(String[]::new));
    }

    /** 内存装配: what the tests put in place of the shipped adapters. */
    @Configuration(proxyBeanMethods = false)
    static class Over {

        @Bean
        Storage storage() {
            return withoutSample(MemoryStorage.empty());
        }

        @Bean
        JwtDecoder jwtDecoder() {
            return NimbusJwtDecoder.withSecretKey(TOKEN_KEY).build();
        }
    }

    /** The sample month is told at the first start only, and here it was. */
    static <S extends Storage> S withoutSample(S storage) {
        var by = new Provenance(
                new ActorId("test"), Option.none(), new Purpose("training"), Instant.EPOCH, "test-1", Option.none());
        storage.work().together(() -> {
            storage.settings().put("sample", "loaded", by);
            return Either.<Rejection, Boolean>right(true);
        });
        return storage;
    }

    void stop() {
        context.close();
    }

    /** 训练服务: with the training logins and their clock. */
    private static final class Training {
        static final TestServer ONE = new TestServer(true);
    }

    /** 正式服务: with no login but the first administrator's. */
    private static final class Real {
        static final TestServer ONE = new TestServer(false);
    }

    static TestServer training() {
        return Training.ONE;
    }

    static TestServer real() {
        return Real.ONE;
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    String address() {
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        return "http://127.0.0.1:" + (server == null ? 0 : server.getPort());
    }

    /** What comes back for bytes that no HTTP client would send. */
    String raw(String request) throws IOException {
        var address = java.net.URI.create(address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("huizhi-api").toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
