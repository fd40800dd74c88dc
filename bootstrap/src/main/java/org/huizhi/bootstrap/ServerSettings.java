package org.huizhi.bootstrap;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 服务设置: what the environment says. Every setting is an environment variable, {@code HUIZHI_DATA} for {@code huizhi.data}.
 *
 * @param data the folder everything is kept in
 * @param demo whether a sample district with training logins is set up at the first start, and the district's clock can be moved
 * @param demoPassword the one password of all training logins; empty means: make one up and print it
 * @param bind the address it listens on
 * @param pack the code of a district pack that ships, or the path of a pack's folder
 */
@ConfigurationProperties("huizhi")
public record ServerSettings(
        @DefaultValue("./huizhi-data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue("") String demoPassword,
        @DefaultValue("127.0.0.1") String bind,
        @DefaultValue("xuhui") String pack) {

    /** The address as somebody on this machine would type it. */
    String shownAddress() {
        return bind.equals("0.0.0.0") || bind.equals("::") ? "127.0.0.1" : bind;
    }
}
