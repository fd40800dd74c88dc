package org.huizhi.adapters.web.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.control.Option;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 签名: HMAC-SHA-256 over id, timestamp and body, as Standard Webhooks writes it. It prints without its key. */
final class Signature {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    private final SecretKeySpec key;

    private Signature(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** None when the secret has not the form. */
    static Option<Signature> of(String secret) {
        try {
            var key = Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : "");
            return Option.when(key.length >= SHORTEST && key.length <= LONGEST, () -> new Signature(key));
        } catch (IllegalArgumentException noBase64) {
            return Option.none();
        }
    }

    /** What the header {@code webhook-signature} says. */
    String of(String id, long timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java platform has no HMAC-SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "Signature[***]";
    }
}
