package org.huizhi.adapters.persistence.jdbc;

import java.nio.charset.StandardCharsets;
import org.huizhi.application.kernel.Keys;

/** Two keys, {@code k1} and {@code k2}, of which one is in use. */
record TestKeys(String current) implements Keys {

    @Override
    public byte[] master(String name) {
        if (!name.matches("k[12]")) {
            throw new IllegalStateException("no key named " + name);
        }
        return (name + "-thirty-two-bytes-of-a-master-key").substring(0, 32).getBytes(StandardCharsets.UTF_8);
    }
}
