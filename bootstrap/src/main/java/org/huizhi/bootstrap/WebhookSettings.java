package org.huizhi.bootstrap;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import org.huizhi.adapters.web.webhooks.WebhookSetting;
import org.huizhi.domain.kernel.Ids;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 回调设置: who outside is told facts, {@code HUIZHI_WEBHOOKS_0_URL} for the first one's address.
 *
 * @param webhooks the targets
 * @param webhookHosts the hosts they may be on, and ranges of addresses that are not public and may be used
 */
@ConfigurationProperties("huizhi")
public record WebhookSettings(
        @DefaultValue java.util.List<Target> webhooks,
        @DefaultValue java.util.List<String> webhookHosts) {

    private static final int BYTES = 32;

    /**
     * 回调目标.
     *
     * @param name its name, under which its progress is kept
     * @param url where facts are posted to
     * @param secret what signs them; empty: made up at the first start and kept in the data folder
     * @param kinds of which kinds of things it is told
     */
    public record Target(
            @DefaultValue("") String name,
            @DefaultValue("") String url,
            @DefaultValue("") String secret,
            @DefaultValue("grid-case") java.util.List<String> kinds) {

        @Override
        public String toString() {
            return "Target[" + name + ", " + url + "]";
        }

        private WebhookSetting setting(Supplier<DataFolder> folder) {
            var made = secret.isEmpty() && Ids.wellFormed(name);
            var key = made ? folder.get().secret("webhook-" + name + ".secret", Target::fresh) : secret;
            return new WebhookSetting(name, url, key, kinds);
        }

        private static String fresh() {
            var key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            return "whsec_" + Base64.getEncoder().encodeToString(key);
        }
    }

    /** @param folder where secrets are kept; asked for only when one is missing here */
    Seq<WebhookSetting> targets(Supplier<DataFolder> folder) {
        return List.ofAll(webhooks).map(target -> target.setting(folder));
    }

    Seq<String> hosts() {
        return List.ofAll(webhookHosts);
    }
}
