package org.huizhi.bootstrap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.huizhi.application.kernel.Passwords;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * 口令散列: BCrypt over a digest of the whole password, because BCrypt itself reads 72 bytes only. Because basic authentication sends the password with every request, a password that has matched is remembered for
 * some minutes, as a keyed digest that means nothing outside this process.
 */
final class HashedPasswords implements Passwords {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(10);
    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key = new SecretKeySpec(random.generateSeed(32), "HmacSHA256");
    private final Cache<String, Boolean> matched = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    @Override
    public String hash(String password) {
        return encoder.encode(whole(password));
    }

    @Override
    public boolean matches(String password, String hash) {
        var digest = digest(password, hash);
        if (matched.getIfPresent(digest) != null) {
            return true;
        }
        var matches = encoder.matches(whole(password), hash);
        if (matches) {
            matched.put(digest, true);
        }
        return matches;
    }

    @Override
    public String fresh() {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.append("-").append(random.nextInt(10)).append("aZ").toString();
    }

    /** As many characters for every password, and as many different ones as there are passwords. */
    private static String whole(String password) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private String digest(String password, String hash) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }
}
