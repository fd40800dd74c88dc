package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;

/**
 * 地区包有误: a pack that cannot be used, with every mistake in it: each fault's field is the path, its value what stands there, its
 * remedy what would be right.
 *
 * @param pack which pack, as far as it says
 * @param faults the mistakes in the order of reading, never empty
 */
public record PackRejection(String pack, Seq<Fault> faults) implements Rejection {

    public PackRejection {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("invalid in what?");
        }
    }

    static PackRejection of(String pack, Fault fault) {
        return new PackRejection(pack, List.of(fault));
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String code() {
        return "pack.invalid";
    }

    @Override
    public Phrase reason() {
        return Phrase.of(code(), pack, faults.size());
    }

    /** Path, value and remedy, because whoever mends a file must find the place. */
    @Override
    public Seq<Phrase> lines() {
        return faults.map(fault -> fault.value().isEmpty()
                ? Phrase.of("pack.fault-absent", fault.field(), fault.remedy())
                : Phrase.of("pack.fault", fault.field(), fault.value(), fault.remedy()));
    }
}
