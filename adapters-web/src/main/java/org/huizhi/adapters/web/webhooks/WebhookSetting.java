package org.huizhi.adapters.web.webhooks;

import java.util.List;

/**
 * 回调设置: one target as the operator wrote it.
 *
 * @param name 1 to 64 small letters, digits and hyphens; never changed, because its progress is kept under it
 * @param url where facts are posted to
 * @param secret what signs them: {@code whsec_} and 24 to 64 bytes in base64
 * @param kinds of which kinds of things it is told, such as {@code grid-case}
 */
public record WebhookSetting(String name, String url, String secret, List<String> kinds) {

    @Override
    public String toString() {
        return "WebhookSetting[" + name + ", " + url + "]";
    }
}
