package org.huizhi.application.kernel;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.Term;

/** 词汇: what the district calls the things of its pack. */
@FunctionalInterface
public interface Vocabulary {

    /** The word of a code; none when the pack has no such code. */
    Option<Label> word(Term term);

    /** Without a pack: every code stands for itself. */
    static Vocabulary none() {
        return term -> Option.none();
    }
}
