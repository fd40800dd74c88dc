package org.huizhi.bootstrap;

import org.huizhi.adapters.persistence.jdbc.StorageException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** 启动失败说明: what whoever started the server can mend is told as a sentence and a remedy, without a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartRefusals implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) {
                return new FailureAnalysis(known.why(), known.remedy(), known);
            }
            if (cause instanceof StorageException storage) {
                return new FailureAnalysis(
                        "数据库不可用：" + storage.getMessage() + "\nThe database cannot be used: " + storage.getMessage(),
                        "请核对数据目录与数据库设置、磁盘空间和权限；若数据来自更新的版本，请改用该版本。\n"
                                + "Check the data folder or the database settings, the room on the disk and the rights; "
                                + "data of a later release needs that release.",
                        storage);
            }
        }
        return null;
    }
}
