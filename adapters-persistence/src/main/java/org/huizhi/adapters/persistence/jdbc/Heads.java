package org.huizhi.adapters.persistence.jdbc;

import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 链头: the hashes of the newest lines of things that were seen last. What a version of a thing was told with never changes once it is
 * kept, so that nothing here can be out of date; it may only be of another version than the one that is asked for.
 */
final class Heads {

    private static final int KEPT = 10_000;

    private final Map<String, Head> heads = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Head> eldest) {
            return size() > KEPT;
        }
    };

    private record Head(long version, String hash) {}

    synchronized void keep(String id, long version, String hash) {
        heads.put(id, new Head(version, hash));
    }

    synchronized Option<String> find(String id, long version) {
        return Option.of(heads.get(id))
                .filter(head -> head.version() == version)
                .map(Head::hash);
    }
}
