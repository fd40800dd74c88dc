package org.huizhi.adapters.engines.ciphers;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Arrays;
import org.huizhi.application.kernel.Keys;

/** Keys in memory: the last one put is the current one. */
record TestKeys(Map<String, byte[]> known) implements Keys {

    static TestKeys of(String name, int fill) {
        return new TestKeys(LinkedHashMap.empty()).with("index", 1).with(name, fill);
    }

    TestKeys with(String name, int fill) {
        var key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return new TestKeys(known.put(name, key));
    }

    @Override
    public String current() {
        return known.keySet().last();
    }

    @Override
    public byte[] master(String name) {
        return known.get(name).getOrElseThrow(() -> new IllegalStateException("no key " + name));
    }
}
