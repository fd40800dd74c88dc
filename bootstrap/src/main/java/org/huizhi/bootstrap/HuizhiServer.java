package org.huizhi.bootstrap;

import io.vavr.collection.LinkedHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** 汇治服务: the runnable server. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(ServerConfiguration.class)
public class HuizhiServer {

    public static void main(String[] args) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        if (Operator.takes(args)) {
            LoggingSystem.get(HuizhiServer.class.getClassLoader()).setLogLevel(null, LogLevel.WARN);
            System.exit(new Operator(LinkedHashMap.ofAll(System.getenv()), System.out).run(args));
        }
        application().run(args);
    }

    /** The server with its own settings, which stay out of the way of a host's {@code application.properties}. */
    public static SpringApplicationBuilder application(Class<?>... more) {
        return new SpringApplicationBuilder(HuizhiServer.class).sources(more).properties(settings());
    }

    private static Properties settings() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("huizhi-server.properties"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
