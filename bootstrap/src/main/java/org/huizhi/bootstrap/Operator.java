package org.huizhi.bootstrap;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.huizhi.adapters.engines.ciphers.KeyFile;
import org.huizhi.adapters.persistence.district.SqlStorage;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.SqliteCopy;
import org.huizhi.adapters.persistence.jdbc.StorageException;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;
import org.huizhi.application.kernel.ledger.Verification;
import org.huizhi.domain.kernel.Phrase;

/**
 * 运维命令: what whoever runs the machine does beside the server: {@code backup FOLDER}, {@code restore FOLDER}, {@code check}. It reads the
 * server's settings from the environment, asks nobody's leave but the file system's, and tells no content.
 */
final class Operator {

    private static final String KEY = "district.key";
    private static final String PART = "restoring.db";

    private final Map<String, String> environment;
    private final PrintStream out;

    Operator(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** Whether these are a command for the operator and not settings of the server. */
    static boolean takes(String... arguments) {
        return arguments.length > 0 && List.of("backup", "restore", "check").contains(arguments[0]);
    }

    /** @return what the process ends with: 0 when all is well */
    int run(String... arguments) {
        try {
            return switch (arguments[0]) {
                case "backup" -> backup(BackupFolder.fresh(folder(arguments)));
                case "restore" -> restore(new BackupFolder(folder(arguments)));
                default -> check();
            };
        } catch (CannotStart refused) {
            return told(refused.why() + "\n" + refused.remedy());
        } catch (StorageException unusable) {
            return told("数据库不可用\nthe database cannot be used: " + unusable.getMessage());
        }
    }

    private int told(String why) {
        out.println(why);
        return 1;
    }

    private static Path folder(String... arguments) {
        if (arguments.length != 2) {
            throw new CannotStart("请写明备份目录\nsay which folder", arguments[0] + " FOLDER", null);
        }
        return Path.of(arguments[1]);
    }

    /** While a server runs as well: the copy is of one instant, and the seals are copied first, so that none is newer than it. */
    private int backup(BackupFolder to) {
        onlyFiles();
        copied(data().resolve(BackupFolder.SEALS), to.file(BackupFolder.SEALS));
        SqliteCopy.of(data().resolve(BackupFolder.DATABASE), to.file(BackupFolder.DATABASE));
        to.seal(LinkedHashMap.of(
                "at",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                "pack",
                district().pack().policyVersion(),
                "district",
                district().pack().district().value()));
        out.println("备份已写入 " + to.path().toAbsolutePath() + "；密钥文件 " + KEY + " 不在其中，请另行保管");
        out.println("the backup is in " + to.path().toAbsolutePath() + "; the key file " + KEY
                + " is not in it and is to be kept elsewhere");
        return 0;
    }

    /** Into a data folder without a database, which has the key; what does not pass the check does not stay. */
    private int restore(BackupFolder from) {
        onlyFiles();
        var about = from.opened();
        var own = district().pack().district().value();
        if (!about.get("district").contains(own)) {
            throw new CannotStart(
                    "备份属于地区 " + about.get("district").getOrElse("?") + "，不是 " + own + "\nthe backup is of the district "
                            + about.get("district").getOrElse("?") + " and not of " + own,
                    "请核对 HUIZHI_PACK。\nCheck HUIZHI_PACK.",
                    null);
        }
        try (var folder = DataFolder.open(data())) {
            empty(folder);
            var part = folder.file(PART);
            removed(part);
            copied(from.file(BackupFolder.DATABASE), part);
            if (!Files.exists(folder.file(BackupFolder.SEALS))) {
                copied(from.file(BackupFolder.SEALS), folder.file(BackupFolder.SEALS));
            }
            var findings = examined(() -> Database.sqlite(part, own));
            if (findings.isEmpty()) {
                Files.move(part, folder.file(BackupFolder.DATABASE));
            }
            removed(part);
            return said(findings, "已恢复并核对无误", "restored, and everything agrees");
        } catch (IOException failure) {
            throw new CannotStart(
                    "恢复没有完成\nthe restoring did not end: " + failure,
                    "请核对磁盘空间和权限后重来。\nCheck the room on the disk and the rights, and begin again.",
                    failure);
        }
    }

    private void empty(DataFolder folder) {
        if (Files.exists(folder.file(BackupFolder.DATABASE))) {
            throw new CannotStart(
                    "数据目录里已有数据库，不会覆盖\nthere is a database in the data folder, and it is not overwritten",
                    "请将 HUIZHI_DATA 设为另一个目录，或先把旧库移走。\n"
                            + "Set HUIZHI_DATA to another folder, or move the old database away.",
                    null);
        }
        if (!Files.exists(folder.file(KEY))) {
            throw new CannotStart(
                    "没有能读这个备份的密钥\nthere is no key to read this backup with",
                    "请先把密钥文件放到 " + folder.file(KEY).toAbsolutePath() + "。\nPut the key file first, as "
                            + folder.file(KEY).toAbsolutePath() + ".",
                    null);
        }
    }

    private int check() {
        var own = district().pack().district().value();
        return said(
                examined(() -> settings().elsewhere()
                        ? settings().open(own)
                        : Database.sqlite(existing(data().resolve(BackupFolder.DATABASE)), own)),
                "核对无误",
                "everything agrees");
    }

    private static Path existing(Path file) {
        if (!Files.exists(file)) {
            throw new CannotStart(
                    "没有数据库 " + file.toAbsolutePath() + "\nthere is no database " + file.toAbsolutePath(),
                    "请核对 HUIZHI_DATA。\nCheck HUIZHI_DATA.",
                    null);
        }
        return file;
    }

    /** 开库. */
    private interface Opening {
        Database open();
    }

    private Seq<String> examined(Opening opening) {
        var words = Words.load(district().pack().calendar().zone());
        try (var database = opening.open().chained(KeyFile.openOrCreate(existing(data().resolve(KEY))))) {
            var storage = SqlStorage.over(database);
            var proof = storage.ledger().verify(new AnchorFile(data().resolve(BackupFolder.SEALS)).newest());
            out.println("台账 " + proof.lines() + " 行，封印 " + proof.seals() + " 个 · ledger: " + proof.lines() + " lines, "
                    + proof.seals() + " seals");
            return proof.findings()
                    .map(finding -> line(words, finding))
                    .appendAll(database.soundness().map(each -> both(words, each)))
                    .appendAll(storage.gridCases()
                            .check()
                            .map(wrong -> both(
                                    words,
                                    Phrase.of("kernel.sound.projection", wrong.table(), wrong.id(), wrong.where()))));
        }
    }

    private static String line(Words words, Verification.Finding finding) {
        return finding.about().kind() + " " + finding.about().id() + " " + finding.version() + ": "
                + both(words, finding.what());
    }

    private static String both(Words words, Phrase phrase) {
        return words.say(phrase, Language.ZH) + "\n  " + words.say(phrase, Language.EN);
    }

    private int said(Seq<String> findings, String zh, String en) {
        findings.forEach(out::println);
        out.println(
                findings.isEmpty()
                        ? zh + " · " + en
                        : "发现 " + findings.size() + " 处不符 · " + findings.size() + " findings");
        return findings.isEmpty() ? 0 : 1;
    }

    private void onlyFiles() {
        if (settings().elsewhere()) {
            throw new CannotStart(
                    "数据在 PostgreSQL 里，由数据库自己备份和恢复\nthe data are in PostgreSQL, which has its own backups",
                    "请用 pg_basebackup 与归档日志（事务号随之保留），恢复后运行 check。\n"
                            + "Use pg_basebackup and archived logs, which keep the numbers of transactions, and run check afterwards.",
                    null);
        }
    }

    private Path data() {
        return Path.of(environment.getOrElse("HUIZHI_DATA", "./huizhi-data"));
    }

    private District district() {
        return HuizhiAutoConfiguration.pack(environment.getOrElse("HUIZHI_PACK", "xuhui"))
                .getOrElseThrow(HuizhiAutoConfiguration::unusable);
    }

    private DatabaseSettings settings() {
        return new DatabaseSettings(
                environment.getOrElse("HUIZHI_DATABASE_URL", ""),
                environment.getOrElse("HUIZHI_DATABASE_USER", ""),
                environment.getOrElse("HUIZHI_DATABASE_PASSWORD", ""));
    }

    private static void copied(Path from, Path to) {
        try {
            if (Files.exists(from)) {
                Files.copy(from, to);
            }
        } catch (IOException failure) {
            throw new CannotStart(
                    from.toAbsolutePath() + " 不能复制到 " + to.toAbsolutePath() + "\n" + from.toAbsolutePath()
                            + " cannot be copied to " + to.toAbsolutePath() + ": " + failure,
                    "请核对磁盘空间和权限。\nCheck the room on the disk and the rights.",
                    failure);
        }
    }

    private static void removed(Path file) throws IOException {
        for (var each : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(file + each));
        }
    }
}
