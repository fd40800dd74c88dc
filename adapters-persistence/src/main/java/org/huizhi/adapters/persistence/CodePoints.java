package org.huizhi.adapters.persistence;

import java.io.Serializable;
import java.util.Comparator;

/**
 * 码点序: the one order of text on every store: by code point, as a database compares UTF-8 bytes. {@code String.compareTo}
 * differs from it beyond U+FFFF.
 */
public final class CodePoints implements Comparator<String>, Serializable {

    public static final CodePoints ORDER = new CodePoints();

    private CodePoints() {}

    @Override
    public int compare(String left, String right) {
        var end = Math.min(left.length(), right.length());
        for (int i = 0; i < end; i++) {
            if (left.charAt(i) != right.charAt(i)) {
                return rank(left.charAt(i)) - rank(right.charAt(i));
            }
        }
        return left.length() - right.length();
    }

    /** A surrogate stands for a code point above every other char. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
