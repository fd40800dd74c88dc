package org.huizhi.adapters.engines.ciphers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.huizhi.application.kernel.Keys;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.domain.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * 密封器: AES-256-GCM boxes bound to their place, HMAC-SHA-256 blind indexes. A box reads {@code v1.<key>.<base64url of nonce and
 * sealed text>}. The keys that seal and that index are derived from the masters, so that neither tells anything about the other.
 * Safe for many threads.
 *
 * <p>Text is sealed as UTF-8; half a surrogate pair, which is no character, comes back as {@code ?}.
 */
public final class AesSealer implements Sealer {

    private static final String VERSION = "v1";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Keys keys;
    private final String indexKey;

    /**
     * @param indexKey the name of the key for blind indexes. It stays when the sealing key changes, or nothing stored before is
     *     found again.
     * @throws IllegalStateException when there is no key of that name
     */
    public AesSealer(Keys keys, String indexKey) {
        this.keys = keys;
        this.indexKey = indexKey;
        keys.master(indexKey);
    }

    @Override
    public Sealed seal(String plain, Place place) {
        if (plain.isEmpty()) {
            return new Sealed("");
        }
        var key = keys.current();
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var text = cipher(Cipher.ENCRYPT_MODE, key, nonce, place, plain.getBytes(UTF_8));
        var both = ByteBuffer.allocate(NONCE + text.length).put(nonce).put(text).array();
        return new Sealed(VERSION + "." + key + "." + base64(both));
    }

    @Override
    public String open(Sealed box, Place place) {
        if (box.box().isEmpty()) {
            return "";
        }
        var parts = box.box().split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(VERSION)) {
            throw unreadable(place, null);
        }
        var both = bytes(parts[2], place);
        if (both.length < NONCE + TAG_BITS / 8) {
            throw unreadable(place, null);
        }
        var text = Arrays.copyOfRange(both, NONCE, both.length);
        return new String(cipher(Cipher.DECRYPT_MODE, parts[1], Arrays.copyOf(both, NONCE), place, text), UTF_8);
    }

    @Override
    public String blindIndex(String value, String column) {
        var key = hmac(keys.master(indexKey), framed("huizhi-index", column));
        return base64(hmac(key, value.getBytes(UTF_8)));
    }

    private byte[] cipher(int mode, String key, byte[] nonce, Place place, byte[] text) {
        var sealing = new SecretKeySpec(hmac(keys.master(key), framed("huizhi-seal", VERSION)), "AES");
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(framed(VERSION, key, place.table(), place.row(), place.column()));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException refused) {
            throw unreadable(place, refused);
        }
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java platform has no HMAC-SHA-256", missing);
        }
    }

    /** Each part with its length before it, so that no two different lists of parts look the same. */
    private static byte[] framed(String... parts) {
        var bytes = Arrays.stream(parts).map(part -> part.getBytes(UTF_8)).toList();
        var frame = ByteBuffer.allocate(
                bytes.stream().mapToInt(part -> Integer.BYTES + part.length).sum());
        bytes.forEach(part -> frame.putInt(part.length).put(part));
        return frame.array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String base64, Place place) {
        try {
            return Base64.getUrlDecoder().decode(base64);
        } catch (IllegalArgumentException damaged) {
            throw unreadable(place, damaged);
        }
    }

    private static IllegalStateException unreadable(Place place, @Nullable Exception cause) {
        return new IllegalStateException(
                "a box was changed, belongs elsewhere, or was sealed with another key: " + place, cause);
    }
}
