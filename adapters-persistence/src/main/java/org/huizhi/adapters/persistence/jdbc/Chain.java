package org.huizhi.adapters.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.huizhi.application.kernel.Keys;

/**
 * 台账链: keyed hashes over lines and over what stands before them. The key is derived from the district's master and never in the
 * database, so that who can write there still cannot write a line that verifies. It prints without keys.
 */
public final class Chain {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] LABEL = "huizhi-ledger".getBytes(UTF_8);
    /** Characters of base64url, 132 bits. */
    private static final int HALF = 22;

    private static final Chain NONE = new Chain(Option.none());

    private final Option<Keys> keys;

    private Chain(Option<Keys> keys) {
        this.keys = keys;
    }

    /** New lines carry a hash by the current key; old ones verify by the key they name. */
    public static Chain by(Keys keys) {
        return new Chain(Option.of(keys));
    }

    /** Lines carry no hash, and nothing can be verified. */
    public static Chain none() {
        return NONE;
    }

    boolean exists() {
        return keys.isDefined();
    }

    /** The name of the key for what is new; empty without a chain. */
    String current() {
        return keys.map(Keys::current).getOrElse("");
    }

    /** Whether there is a key of this name. */
    boolean knows(String key) {
        try {
            return keys.exists(known -> known.master(key).length > 0);
        } catch (IllegalStateException gone) {
            return false;
        }
    }

    /**
     * The hash of a line: one half proves what it says, the other that it follows the line before it; empty without a chain.
     *
     * @param before the hash of the line before it of the same thing, empty when there is none
     * @param ends whether nothing else was written with it behind it
     */
    String link(String key, String before, LedgerLine line, boolean ends) {
        if (keys.isEmpty()) {
            return "";
        }
        var proof = proof(key, line, ends);
        return proof + follow(key, before, proof);
    }

    /** Whether the line says what was written in its place. */
    boolean isGenuine(LedgerLine line) {
        return ends(line) || half(line, 0).equals(proof(line.key(), line, false));
    }

    /** Whether nothing else was written with it behind it. */
    boolean ends(LedgerLine line) {
        return half(line, 0).equals(proof(line.key(), line, true));
    }

    /** Whether the line was written behind one with this hash. */
    boolean follows(String before, LedgerLine line) {
        return half(line, HALF).equals(follow(line.key(), before, half(line, 0)));
    }

    private static String half(LedgerLine line, int from) {
        return line.hash().length() == 2 * HALF ? line.hash().substring(from, from + HALF) : "";
    }

    private String proof(String key, LedgerLine line, boolean ends) {
        var mac = begun(key);
        line.parts().append(ends).forEach(part -> add(mac, part));
        return ended(mac).substring(0, HALF);
    }

    private String follow(String key, String before, String proof) {
        var mac = begun(key);
        add(mac, before);
        add(mac, proof);
        return ended(mac).substring(0, HALF);
    }

    /** For a hash over more than is at hand at once. */
    Mac begun(String key) {
        return mac(mac(keys.get().master(key)).doFinal(LABEL));
    }

    /** Each part with its length before it, and nothing as a length of its own, so that no two lists of parts look the same. */
    static void add(Mac mac, Object part) {
        var plain = Values.plain(part);
        var text = plain == null ? new byte[0] : String.valueOf(plain).getBytes(UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(plain == null ? -1 : text.length)
                .array());
        mac.update(text);
    }

    static String ended(Mac mac) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java platform has no HMAC-SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return exists() ? "Chain[" + current() + "]" : "Chain[none]";
    }
}
