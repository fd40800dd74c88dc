package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.Seq;

/** 近似词: which of the words that would be right is most like the one that is wrong. */
interface Nearest {

    /** All of them, the most like first, otherwise in the order given. */
    static Seq<String> to(String text, Seq<String> words) {
        return words.sortBy(
                word -> distance(text.toLowerCase(java.util.Locale.ROOT), word.toLowerCase(java.util.Locale.ROOT)));
    }

    /** Levenshtein's: how many characters to insert, delete or replace. */
    static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int i = 0; i <= other.length(); i++) {
            above[i] = i;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
