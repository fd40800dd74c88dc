package org.huizhi.domain.kernel;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * 有据结论: a verdict together with what it rests on. Evaluating the inputs again gives the same verdict; where {@code otherwise}
 * is stated, that change, applied, gives another one.
 *
 * @param value the verdict
 * @param rules the numbers of the rules that produced it, never empty
 * @param inputs what the rules looked at, by name, in the order in which a person would check it
 * @param policyVersion the version of the district pack that supplied the figures
 * @param sentence the verdict in words
 * @param otherwise what would have changed it, where that makes sense
 */
public record Explained<T>(
        T value,
        Seq<String> rules,
        Map<String, Object> inputs,
        String policyVersion,
        Phrase sentence,
        Option<Phrase> otherwise) {

    public Explained {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a verdict rests on at least one rule");
        }
    }
}
