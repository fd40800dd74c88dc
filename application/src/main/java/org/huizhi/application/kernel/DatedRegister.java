package org.huizhi.application.kernel;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.kernel.DateRange;

/**
 * 分期登记册端口: what holds from a day to a day, and since when that is known. Append-only: a later put changes no answer for an
 * earlier {@code knownOn}.
 */
public interface DatedRegister<K, V> {

    /** What held on {@code validOn}, as known at {@code knownOn}: the entry known last among those that cover the day. */
    Option<V> at(K key, LocalDate validOn, Instant knownOn);

    /** Which of these keys held something on {@code validOn}, as known at {@code knownOn}. */
    default Map<K, V> among(Seq<K> keys, LocalDate validOn, Instant knownOn) {
        return LinkedHashMap.ofEntries(keys.distinct()
                .flatMap(key -> at(key, validOn, knownOn).map(value -> Map.entry(key, value))));
    }

    /** Everything that held on {@code validOn}, as known at {@code knownOn}. */
    Map<K, V> all(LocalDate validOn, Instant knownOn);

    /**
     * @param value what holds on the days of {@code range}; none when it is now known that nothing does
     * @param by its instant is when it became known
     */
    void put(K key, DateRange range, Option<V> value, Provenance by);
}
