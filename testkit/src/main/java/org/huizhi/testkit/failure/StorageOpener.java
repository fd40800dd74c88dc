package org.huizhi.testkit.failure;

import io.vavr.collection.Seq;
import org.huizhi.application.Storage;

/**
 * 开库者: opens the storage under test, in this process and in the one that is killed. A public class with a public constructor
 * without arguments, which both processes call by name.
 */
public interface StorageOpener {

    /** @param arguments what the test hands over, such as the folder the data is in; the same each time */
    Opened open(Seq<String> arguments) throws Exception;

    /** 已开之库. */
    record Opened(Storage storage, AutoCloseable closing) {}
}
