package org.huizhi.bootstrap;

import org.jspecify.annotations.Nullable;

/** 无法启动: why a server does not start, and how to mend that, in both languages; for whoever started it. */
final class CannotStart extends IllegalStateException {

    private final String why;
    private final String remedy;

    CannotStart(String why, String remedy, @Nullable Throwable cause) {
        super(why + "\n" + remedy, cause);
        this.why = why;
        this.remedy = remedy;
    }

    String why() {
        return why;
    }

    String remedy() {
        return remedy;
    }
}
