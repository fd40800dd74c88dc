package org.huizhi.adapters.persistence.memory;

import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import org.huizhi.adapters.persistence.CodePoints;

/** 排序: the values of a map in the order of their keys. */
interface Sorted {

    static <V> Seq<V> byKey(Map<String, V> rows) {
        return rows.toVector()
                .sorted((left, right) -> CodePoints.ORDER.compare(left._1, right._1))
                .map(Tuple2::_2);
    }
}
