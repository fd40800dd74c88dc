package org.huizhi.application.kernel;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Malformed;
import org.huizhi.domain.kernel.Rejection;

/** 文本检查: what free text may be: not blank, not too long, no control characters but line breaks and tabs. */
public record Texts(Seq<Fault> faults) {

    /** The longest free text, in characters as Unicode counts them. */
    public static final int LONGEST = 2_000;

    public static Texts check() {
        return new Texts(List.empty());
    }

    /** A text that must be there. */
    public Texts needed(String field, Plain text) {
        return text.text().isBlank()
                ? with(Fault.of(field, "", "kernel.text.missing"))
                : optional(field, Option.of(text));
    }

    /** A text that may be absent. */
    public Texts optional(String field, Option<Plain> text) {
        var given = text.map(Plain::text).getOrElse("");
        var checked = this;
        var length = given.codePointCount(0, given.length());
        if (length > LONGEST) {
            checked = checked.with(Fault.of(field, "***", "kernel.text.too-long", LONGEST, length));
        }
        var bad = given.chars().filter(Texts::forbidden).findFirst();
        return bad.isPresent()
                ? checked.with(
                        Fault.of(field, "***", "kernel.text.control-character", "U+%04X".formatted(bad.getAsInt())))
                : checked;
    }

    public Texts also(Seq<Fault> more) {
        return new Texts(faults.appendAll(more));
    }

    /** Everything that is wrong at once, or nothing. */
    public Either<Rejection, Boolean> verdict() {
        return faults.isEmpty() ? Either.right(true) : Either.left(new Malformed(faults));
    }

    private Texts with(Fault fault) {
        return new Texts(faults.append(fault));
    }

    private static boolean forbidden(int unit) {
        return Character.isISOControl(unit) && unit != '\n' && unit != '\r' && unit != '\t'
                || unit == 0xFFFE
                || unit == 0xFFFF;
    }
}
