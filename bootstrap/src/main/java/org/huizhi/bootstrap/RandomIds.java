package org.huizhi.bootstrap;

import com.github.f4b6a3.uuid.UuidCreator;
import org.huizhi.application.kernel.IdSource;

/** 编号来源: UUIDs: version 7 where order helps, version 4 where an id must say nothing, not even when it was made. */
public final class RandomIds implements IdSource {

    @Override
    public String next() {
        return UuidCreator.getTimeOrderedEpochPlus1().toString();
    }

    @Override
    public String random() {
        return UuidCreator.getRandomBased().toString();
    }
}
