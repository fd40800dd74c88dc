package org.huizhi.domain.kernel;

import io.vavr.control.Option;

/**
 * 词条: a word of the district's vocabulary by its code, in a sentence that has no language yet. What it is called in either language
 * is the pack's; without a pack the code stands for it.
 *
 * @param kind which list of the pack it stands in
 * @param within the code of what the list belongs to, such as a measure's playbook; none where the pack has one list of the kind
 * @param code its code there, or what was typed where it is in none
 */
public record Term(Kind kind, Option<String> within, String code) {

    /** 词表: the lists of the pack whose words stand in sentences. */
    public enum Kind {
        CLOCK,
        MEASURE,
        REASON,
        CHANNEL,
        CATEGORY,
        PARTY,
        UNIT
    }

    /** Of a kind of which the pack has one list. */
    public static Term of(Kind kind, String code) {
        return new Term(kind, Option.none(), code);
    }

    public static Term clock(String code) {
        return of(Kind.CLOCK, code);
    }

    public static Term measure(String playbook, String code) {
        return new Term(Kind.MEASURE, Option.of(playbook), code);
    }

    public static Term unit(String code) {
        return of(Kind.UNIT, code);
    }
}
