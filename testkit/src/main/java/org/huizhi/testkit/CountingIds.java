package org.huizhi.testkit;

import java.util.concurrent.atomic.AtomicLong;
import org.huizhi.application.kernel.IdSource;

/** 计数编号: ids that count, so that a test reads the same each time; they sort by when they were made. */
public final class CountingIds implements IdSource {

    private final AtomicLong count = new AtomicLong();

    @Override
    public String next() {
        return "id-%06d".formatted(count.incrementAndGet());
    }

    @Override
    public String random() {
        return "r-%06d".formatted(count.incrementAndGet());
    }
}
