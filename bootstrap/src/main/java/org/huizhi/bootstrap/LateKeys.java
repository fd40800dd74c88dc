package org.huizhi.bootstrap;

import java.util.function.Supplier;
import org.huizhi.application.kernel.Keys;

/** 后到的密钥: keys that are found when they are needed first: whether new ones may be made is asked of the database they chain. */
record LateKeys(Supplier<Keys> found) implements Keys {

    @Override
    public String current() {
        return found.get().current();
    }

    @Override
    public byte[] master(String name) {
        return found.get().master(name);
    }
}
