package org.huizhi.testkit.generators;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** 逐类生成: arbitraries for sealed types, each sort equally often, so that no law holds only because a sort is rare. */
interface Sorts {

    /** Of a sealed interface whose sorts are records; their parts come from the domains in use. */
    static <T> Arbitrary<T> of(Class<T> sealed) {
        return Arbitraries.<T>oneOf(leaves(sealed)
                        .<Arbitrary<? extends T>>map(Sorts::records)
                        .asJava())
                .withoutEdgeCases();
    }

    private static <T> Arbitrary<? extends T> records(Class<? extends T> record) {
        return Arbitraries.forType(record);
    }

    private static <T> Seq<Class<? extends T>> leaves(Class<T> sealed) {
        return List.of(sealed.getPermittedSubclasses()).map(leaf -> leaf.asSubclass(sealed));
    }
}
