package org.huizhi.bootstrap;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huizhi.adapters.engines.ciphers.KeyFile;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Keys;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;

/** 密钥看守: a database knows its keys by a box that only they open, so that a server with others does not start on it. */
record KeyGuard(Storage storage, String policyVersion) {

    private static final String SETTING = "key-check";
    private static final String KNOWN = "huizhi";
    private static final Sealer.Place PLACE = new Sealer.Place("setting", SETTING, "box");

    /** New keys only for a database that has none yet: without its own an old one could not be read. */
    Keys keys(Path file) {
        if (!Files.exists(file) && box().isDefined()) {
            throw new CannotStart(
                    "已有数据库，但没有能读它的密钥\nthere is a database but no key to read it with",
                    "请将密钥文件放回 " + file.toAbsolutePath() + "\nPut the key file back as " + file.toAbsolutePath(),
                    null);
        }
        try {
            return KeyFile.openOrCreate(file);
        } catch (IllegalStateException | UncheckedIOException unusable) {
            throw new CannotStart(
                    "密钥文件不可用\nthe key file cannot be used: " + unusable.getMessage(),
                    "请恢复密钥文件的备份，并只留其所有者读写的权限。\n"
                            + "Put the key file's backup in place, and leave rights to its owner only.",
                    unusable);
        }
    }

    /** @throws CannotStart when the database is another key's */
    Sealer checked(Sealer sealer) {
        var index = sealer.blindIndex(KNOWN, SETTING);
        if (box().isEmpty()) {
            remember(index + " " + sealer.seal(KNOWN, PLACE).box());
        }
        var kept = box().get().split(" ", 2);
        if (!kept[0].equals(index) || !opens(sealer, kept[1])) {
            throw new CannotStart(
                    "密钥文件不是这个数据库的，读不了其中的文字\n" + "the key file is not this database's: its texts cannot be read with it",
                    "请把该数据库自己的密钥文件放进数据文件夹（HUIZHI_DATA），或改用另一个数据库（HUIZHI_DATABASE_URL）。\n"
                            + "Put the database's own key file into the data folder (HUIZHI_DATA), or use another database"
                            + " (HUIZHI_DATABASE_URL).",
                    null);
        }
        return sealer;
    }

    private static boolean opens(Sealer sealer, String box) {
        try {
            return sealer.open(new Sealed(box), PLACE).equals(KNOWN);
        } catch (IllegalStateException another) {
            return false;
        }
    }

    private Option<String> box() {
        return storage.settings().get(SETTING);
    }

    private void remember(String box) {
        var by = new Provenance(
                new ActorId("key-guard"),
                Option.none(),
                new Purpose("settings"),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                policyVersion,
                Option.none());
        storage.work().together(() -> {
            storage.settings().put(SETTING, box, by);
            return Either.<Rejection, Boolean>right(true);
        });
    }
}
