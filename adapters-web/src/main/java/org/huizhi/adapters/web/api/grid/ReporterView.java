package org.huizhi.adapters.web.api.grid;

import org.jspecify.annotations.Nullable;

/** 反映人视图: who told it; both null when it was told anonymously. */
public record ReporterView(@Nullable String name, @Nullable String mobile) {

    @Override
    public String toString() {
        return "ReporterView[***]";
    }
}
