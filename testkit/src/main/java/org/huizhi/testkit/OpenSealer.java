package org.huizhi.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.domain.kernel.Sealed;

/**
 * 明封: seals nothing and is for tests only: a box is its place and its text in Base64, so that a box opened for another place does
 * not open and no plain text lies about.
 */
public record OpenSealer() implements Sealer {

    @Override
    public Sealed seal(String plain, Place place) {
        return new Sealed(coded(place.toString()) + "." + coded(plain));
    }

    @Override
    public String open(Sealed box, Place place) {
        var parts = box.box().split("\\.", 2);
        if (parts.length < 2 || !parts[0].equals(coded(place.toString()))) {
            throw new IllegalStateException("sealed for another place than " + place);
        }
        return new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    }

    @Override
    public String blindIndex(String value, String column) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return coded(digest.digest((column + "\n" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String coded(String text) {
        return coded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String coded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
