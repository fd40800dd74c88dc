package org.huizhi.adapters.persistence.jdbc;

/** 独占: something that one process at a time does, until it closes this or ends, however it ends. */
@FunctionalInterface
public interface Lease extends AutoCloseable {

    @Override
    void close();
}
