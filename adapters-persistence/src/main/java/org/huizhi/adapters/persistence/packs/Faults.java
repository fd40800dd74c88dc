package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.huizhi.domain.kernel.Fault;

/** 差错清单: every mistake found so far, in the order of reading; the one thing here that changes. */
final class Faults {

    private Vector<Fault> found = Vector.empty();

    void add(String place, String value, String code, Object... args) {
        found = found.append(Fault.of(place, value, code, args));
    }

    void addAll(Seq<Fault> more) {
        found = found.appendAll(more);
    }

    /** Whether nothing is wrong in these files so far. */
    boolean none(String... files) {
        return found.forAll(
                fault -> List.of(files).forAll(file -> !fault.field().startsWith(file)));
    }

    Seq<Fault> all() {
        return found.distinct();
    }
}
