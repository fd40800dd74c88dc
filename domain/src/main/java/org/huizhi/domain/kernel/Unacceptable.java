package org.huizhi.domain.kernel;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 内容不符: it can be read, but one or more values are not acceptable here. All faults at once; each fault has a code of its
 * own.
 *
 * @param faults what is wrong, never empty
 */
public record Unacceptable(Seq<Fault> faults) implements Rejection {

    public Unacceptable {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("unacceptable in what?");
        }
    }

    public static Unacceptable of(Fault fault) {
        return new Unacceptable(List.of(fault));
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String code() {
        return "kernel.unacceptable";
    }
}
