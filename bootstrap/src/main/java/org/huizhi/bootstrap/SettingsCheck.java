package org.huizhi.bootstrap;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.huizhi.adapters.web.api.security.SecurityConfiguration;
import org.springframework.core.env.Environment;

/** 设置核对: settings that the framework would take as they are and stumble over later are refused before anything is opened. */
final class SettingsCheck {

    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final int MOST = 65_535;

    private SettingsCheck() {}

    /** @throws CannotStart when one of them cannot be */
    static void of(Environment environment) {
        port(environment.getProperty("server.port", "0").strip());
        issuer(environment.getProperty(SecurityConfiguration.ISSUER, "").strip());
    }

    private static void port(String stated) {
        if (!PORT.matcher(stated).matches() || Integer.parseInt(stated) > MOST) {
            throw refused("SERVER_PORT", stated, "请写 1 至 65535 的整数。\nWrite a whole number from 1 to 65535.");
        }
    }

    private static void issuer(String stated) {
        if (!stated.isEmpty() && !isAddress(stated)) {
            throw refused(
                    "HUIZHI_JWT_ISSUER",
                    stated,
                    "请写令牌签发方的网址，例如 https://login.example；不用令牌则不写。\n"
                            + "Write the address of whoever issues tokens, such as https://login.example, or nothing where no tokens are used.");
        }
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static CannotStart refused(String variable, String stated, String remedy) {
        return new CannotStart(
                "设置 " + variable + " 的值“" + stated + "”不能用\nthe setting " + variable + " has the value \"" + stated
                        + "\", which cannot be used",
                remedy,
                null);
    }
}
