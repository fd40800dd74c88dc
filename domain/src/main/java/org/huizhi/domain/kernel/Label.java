package org.huizhi.domain.kernel;

/**
 * 名称: a word of the district's vocabulary.
 *
 * @param zh in Chinese, never blank
 * @param en in English; the Chinese word where the pack has no other
 */
public record Label(String zh, String en) {

    public Label {
        if (zh.isBlank()) {
            throw new IllegalArgumentException("a word of the vocabulary is never blank");
        }
    }

    /** A word that is the same in both languages. */
    public static Label of(String word) {
        return new Label(word, word);
    }
}
