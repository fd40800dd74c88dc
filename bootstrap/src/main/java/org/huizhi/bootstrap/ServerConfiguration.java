package org.huizhi.bootstrap;

import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Supplier;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.Lease;
import org.huizhi.adapters.web.api.Grounds;
import org.huizhi.adapters.web.api.answer.Answers;
import org.huizhi.adapters.web.api.answer.ErrorDoor;
import org.huizhi.adapters.web.console.IndexPage;
import org.huizhi.adapters.web.console.ServerInfo;
import org.huizhi.application.District;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Passwords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** 服务装配: what only the runnable server has: the first start, timed work, a word to whoever started it. */
@Configuration(proxyBeanMethods = false)
@Import({IndexPage.class, ErrorDoor.class})
class ServerConfiguration {

    ServerConfiguration(Environment environment) {
        SettingsCheck.of(environment);
    }

    @Bean
    FirstStart firstStart(
            ServerSettings settings, DataFolder folder, Storage storage, Huizhi huizhi, Passwords passwords) {
        return new FirstStart(settings, folder, storage, huizhi, passwords, System.out);
    }

    /** Before the first request can come. */
    @Bean
    SmartInitializingSingleton firstStartDone(FirstStart firstStart, Assembly assembly) {
        return () -> firstStart.setUp(assembly::by);
    }

    /** Nothing else runs here, so whatever is refused is refused in one shape. */
    @Bean
    Grounds grounds() {
        return Grounds.whole();
    }

    @Bean
    ServerInfo serverInfo(District district, ServerSettings settings, ObjectProvider<Database> database) {
        var storage = Option.of(database.getIfAvailable())
                .map(own -> own.vendor().name().toLowerCase(Locale.ROOT))
                .getOrElse("host");
        return new WhatRuns(district, settings.demo(), storage);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerRefusals(Answers answers) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ContainerRefusals(answers)));
    }

    @Bean
    Ticking ticking(Huizhi huizhi, ObjectProvider<Database> database) {
        Supplier<Option<Lease>> turn = () -> Option.of(database.getIfAvailable())
                .map(shared -> shared.lease("tick"))
                .getOrElse(() -> Option.some(() -> {}));
        return new Ticking("huizhi-tick", 5, new TimedWork(huizhi, turn));
    }

    /** Apart from timed work, which must not wait for receivers outside. */
    @Bean
    Ticking relaying(Huizhi huizhi) {
        return new Ticking("huizhi-relay", 5, new Relaying(huizhi));
    }

    @Bean
    Ticking sealing(Huizhi huizhi) {
        return new Ticking("huizhi-seal", 60, huizhi::seal);
    }

    @Bean
    ApplicationListener<WebServerInitializedEvent> ready(FirstStart firstStart, ServerSettings settings) {
        return event -> firstStart.tell(
                "http://" + settings.shownAddress() + ":" + event.getWebServer().getPort());
    }
}
