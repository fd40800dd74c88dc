package org.huizhi.application.kernel;

import java.util.function.Supplier;

/** 编号来源: fresh ids. */
public interface IdSource {

    /** A fresh id that sorts by when it was made; never used for people. */
    String next();

    /** A fresh id that says nothing, for people and notes. */
    String random();

    /** One supplier for both, such as {@code () -> UUID.randomUUID().toString()}; ids then do not sort by when they were made. */
    static IdSource of(Supplier<String> fresh) {
        return new IdSource() {
            @Override
            public String next() {
                return fresh.get();
            }

            @Override
            public String random() {
                return fresh.get();
            }
        };
    }
}
