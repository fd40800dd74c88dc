package org.huizhi.domain.kernel;

/**
 * 差错: one thing that is wrong with what was asked: which field, which value, and how to mend it.
 *
 * @param field the path of the field as the caller knows it, such as {@code place.point.datum}
 * @param value the value as given, masked where it is personal; empty when absent
 * @param remedy what is wrong and what would be right; its key is the fault's code
 */
public record Fault(String field, String value, Phrase remedy) {

    public static Fault of(String field, String value, String code, Object... args) {
        return new Fault(field, value, Phrase.of(code, args));
    }

    public String code() {
        return remedy.key();
    }
}
