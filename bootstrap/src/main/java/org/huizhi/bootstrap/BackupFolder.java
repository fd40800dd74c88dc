package org.huizhi.bootstrap;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * 备份目录: what a backup consists of: the database, the seals kept outside it, and a manifest with their checksums. The key file is not
 * in it: who has both can read everything, so the key is kept elsewhere.
 */
record BackupFolder(Path path) {

    static final String DATABASE = "huizhi.db";
    static final String SEALS = "ledger.seals";

    private static final String MANIFEST = "backup.properties";
    private static final String FORMAT = "1";

    /** Makes the folder; it may be there and empty. */
    static BackupFolder fresh(Path path) {
        try {
            Files.createDirectories(path);
            try (var there = Files.list(path)) {
                if (there.findAny().isPresent()) {
                    throw new CannotStart(
                            "备份目录 " + path.toAbsolutePath() + " 不是空的\nthe folder " + path.toAbsolutePath()
                                    + " is not empty",
                            "请为每次备份另建目录。\nUse a new folder for each backup.",
                            null);
                }
            }
            return new BackupFolder(path);
        } catch (IOException failure) {
            throw unusable(path, failure);
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** Written last: a folder without it is no backup. */
    void seal(Map<String, String> about) {
        var manifest = new Properties();
        manifest.setProperty("format", FORMAT);
        about.forEach(manifest::setProperty);
        sums().forEach((name, sum) -> manifest.setProperty("sha256." + name, sum));
        try (var out = Files.newBufferedWriter(file(MANIFEST))) {
            manifest.store(out, null);
        } catch (IOException failure) {
            throw unusable(path, failure);
        }
    }

    /** What the manifest says; every file is as it was written. */
    Map<String, String> opened() {
        var manifest = new Properties();
        try (var in = Files.newBufferedReader(file(MANIFEST))) {
            manifest.load(in);
        } catch (IOException failure) {
            throw unusable(path, failure);
        }
        var about = LinkedHashMap.ofAll(manifest).mapKeys(String::valueOf).mapValues(String::valueOf);
        var changed = about.filterKeys(key -> key.startsWith("sha256."))
                .mapKeys(key -> key.substring("sha256.".length()))
                .filter((name, sum) -> !sums().get(name).contains(sum))
                .keySet();
        if (!about.get("format").contains(FORMAT) || !changed.isEmpty() || !Files.exists(file(DATABASE))) {
            throw new CannotStart(
                    "备份不完整或已改动：" + changed.mkString(", ") + "\nthe backup is incomplete or was changed: "
                            + changed.mkString(", "),
                    "请改用另一份备份。\nUse another backup.",
                    null);
        }
        return about;
    }

    private Map<String, String> sums() {
        return LinkedHashMap.<String, String>empty()
                .merge(sum(DATABASE).toMap(sum -> DATABASE, sum -> sum))
                .merge(sum(SEALS).toMap(sum -> SEALS, sum -> sum));
    }

    private Option<String> sum(String name) {
        return Option.of(file(name)).filter(Files::exists).map(BackupFolder::sha256);
    }

    private static String sha256(Path file) {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var part = new byte[1 << 16];
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                digest.update(part, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static CannotStart unusable(Path path, IOException failure) {
        return new CannotStart(
                "备份目录 " + path.toAbsolutePath() + " 不可用\nthe folder " + path.toAbsolutePath() + " cannot be used: "
                        + failure,
                "请核对路径、权限和磁盘空间。\nCheck the path, the rights and the room on the disk.",
                failure);
    }
}
