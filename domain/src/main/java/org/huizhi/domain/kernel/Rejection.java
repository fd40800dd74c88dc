package org.huizhi.domain.kernel;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 拒绝: a business "no". Expected, typed, safe to show; never an exception. */
public interface Rejection {

    /** 拒绝类别: what sort of "no" it is; a door turns it into its own kind of answer. */
    enum Kind {
        /** What was named does not exist, or is not to be seen. */
        MISSING,
        /** This person may not do this here. */
        FORBIDDEN,
        /** The thing is not in a state in which this can be done. */
        CONFLICT,
        /** A value is not acceptable. */
        INVALID
    }

    Kind kind();

    /** A stable public identifier such as {@code grid.case.wrong-stage}; also the key of its sentence. */
    String code();

    /** The sentence that explains it. */
    default Phrase reason() {
        return Phrase.of(code());
    }

    /** What a person needs to mend it, every fault at once; empty when no single field is to blame. */
    default Seq<Fault> faults() {
        return List.empty();
    }

    /** The faults in words, one sentence each: what is wrong and what would be right. */
    default Seq<Phrase> lines() {
        return faults().map(Fault::remedy);
    }
}
