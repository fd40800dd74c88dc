package org.huizhi.bootstrap;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Locale;
import org.huizhi.adapters.persistence.jdbc.StorageException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;

/** 启动失败说明: what whoever started the server can mend is told as a sentence and a remedy, without a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartRefusals implements FailureAnalyzer {

    private static final Map<String, String> VARIABLES =
            HashMap.of("server.port", "SERVER_PORT", "server.address", "HUIZHI_BIND");
    private static final Map<String, String> REMEDIES = HashMap.of(
            "server.port",
            "请写 1 至 65535 的整数。\nWrite a whole number from 1 to 65535.",
            "server.address",
            "请写本机的地址，例如 127.0.0.1 或 0.0.0.0。\nWrite an address of this machine, such as 127.0.0.1 or 0.0.0.0.",
            "huizhi.demo",
            "请写 true 或 false。\nWrite true or false.");

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) {
                return new FailureAnalysis(known.why(), known.remedy(), known);
            }
            if (cause instanceof PortInUseException taken) {
                return refusal(
                        "端口 " + taken.getPort() + " 已被占用\nthe port " + taken.getPort() + " is in use",
                        "请停止占用它的程序，或将 SERVER_PORT 设为别的端口。\n" + "Stop what uses it, or set SERVER_PORT to another port.",
                        taken);
            }
            if (cause instanceof java.net.BindException elsewhere) {
                return refusal(
                        "监听地址不是本机的：" + elsewhere.getMessage() + "\nthe address to listen on is none of this machine's: "
                                + elsewhere.getMessage(),
                        "请将 HUIZHI_BIND 设为本机的地址，例如 127.0.0.1 或 0.0.0.0。\n"
                                + "Set HUIZHI_BIND to an address of this machine, such as 127.0.0.1 or 0.0.0.0.",
                        elsewhere);
            }
            if (cause instanceof BindException setting) {
                return unreadable(setting);
            }
            if (cause instanceof ConversionFailedException unreadable) {
                return refusal(
                        cannotBe("SERVER_PORT", unreadable.getValue()),
                        REMEDIES.get("server.port").get(),
                        unreadable);
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

    /** A setting with a value that cannot be one. */
    private static FailureAnalysis unreadable(BindException setting) {
        var name = setting.getName().toString();
        var value = converted(setting)
                .orElse(Option.of(setting.getProperty()).map(each -> String.valueOf(each.getValue())));
        var variable = VARIABLES.getOrElse(name, name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_"));
        var shown = name.contains("password") || name.contains("secret") ? "***" : value.getOrElse("");
        return refusal(
                cannotBe(variable, shown),
                REMEDIES.getOrElse(name, "请按 README 中的设置表改正。\nCorrect it; the table of settings is in the README."),
                setting);
    }

    /** What the setting came to once everything in it was put in its place. */
    private static Option<String> converted(Throwable setting) {
        for (@Nullable Throwable cause = setting; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConversionFailedException unreadable) {
                return Option.of(unreadable.getValue()).map(String::valueOf);
            }
        }
        return Option.none();
    }

    private static String cannotBe(String variable, @Nullable Object value) {
        return "设置 " + variable + " 的值“" + value + "”不能用\nthe setting " + variable + " has the value \"" + value
                + "\", which cannot be used";
    }

    private static FailureAnalysis refusal(String why, String remedy, Throwable cause) {
        return new FailureAnalysis(why, remedy, cause);
    }
}
