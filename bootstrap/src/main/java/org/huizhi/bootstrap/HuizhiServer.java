package org.huizhi.bootstrap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** 汇治服务: the runnable server. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(ServerConfiguration.class)
public class HuizhiServer {

    public static void main(String[] args) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        SpringApplication.run(HuizhiServer.class, args);
    }
}
