package org.huizhi.bootstrap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** 汇治服务: the runnable server. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class HuizhiServer {

    public static void main(String[] args) {
        SpringApplication.run(HuizhiServer.class, args);
    }
}
