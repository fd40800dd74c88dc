package org.huizhi.domain.kernel;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 格式不符: what came from outside cannot be read at all. All faults at once.
 *
 * @param faults what is wrong, never empty
 */
public record Malformed(Seq<Fault> faults) implements Rejection {

    public Malformed {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("malformed in what?");
        }
    }

    public static Malformed of(Fault fault) {
        return new Malformed(List.of(fault));
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String code() {
        return "kernel.malformed";
    }
}
