package org.huizhi.application.kernel;

import io.vavr.collection.Map;
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

    /** Everything that held on {@code validOn}, as known at {@code knownOn}. */
    Map<K, V> all(LocalDate validOn, Instant knownOn);

    /**
     * @param value what holds on the days of {@code range}; none when it is now known that nothing does
     * @param by its instant is when it became known
     */
    void put(K key, DateRange range, Option<V> value, Provenance by);
}
