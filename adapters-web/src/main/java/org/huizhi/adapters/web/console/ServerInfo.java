package org.huizhi.adapters.web.console;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.Label;

/** 运行信息: what runs here, as whoever set it up knows it. */
public interface ServerInfo {

    /** The version of the software. */
    String version();

    /** What it keeps its data in, such as {@code sqlite}; no address and no path. */
    String storage();

    /** Whether this is a training district, whose data are invented and whose clock can be moved. */
    boolean demo();

    /** The logins of a training district; empty in a real one. Never a password. */
    Seq<DemoLogin> demoLogins();

    /** What is said where nobody says anything: no training district, and nothing about how it is run. */
    static ServerInfo plain() {
        return new ServerInfo() {
            @Override
            public String version() {
                return "";
            }

            @Override
            public String storage() {
                return "";
            }

            @Override
            public boolean demo() {
                return false;
            }

            @Override
            public Seq<DemoLogin> demoLogins() {
                return List.empty();
            }
        };
    }

    /**
     * 演练账号: a login of a training district.
     *
     * @param login the login name
     * @param role what it may act as
     * @param scope the name of where
     */
    record DemoLogin(String login, Label role, Label scope) {}
}
