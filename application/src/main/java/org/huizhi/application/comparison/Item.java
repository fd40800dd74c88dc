package org.huizhi.application.comparison;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import org.huizhi.domain.kernel.Label;

/**
 * 条目: one thing that a pack states, and everything it says of it.
 *
 * @param kind what sort of thing, the last part of a key of the message files
 * @param key what it is known by among its kind, in every pack
 * @param name what people call it; may be written in a sentence
 * @param says what the pack says of it, by aspect, in order; two packs say the same where the values are equal
 */
record Item(String kind, String key, Object name, Map<String, Object> says) {

    static Item of(String kind, String key, Object name) {
        return new Item(kind, key, name, LinkedHashMap.empty());
    }

    /** Something with a word of the vocabulary, which it says too. */
    static Item named(String kind, String key, Label name) {
        return of(kind, key, name).saying("name-zh", name.zh()).saying("name-en", name.en());
    }

    Item saying(String aspect, Object value) {
        return new Item(kind, key, name, says.put(aspect, value));
    }
}
