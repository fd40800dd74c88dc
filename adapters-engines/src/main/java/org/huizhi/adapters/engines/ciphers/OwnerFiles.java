package org.huizhi.adapters.engines.ciphers;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** 私有文件: files that only their owner can read. */
interface OwnerFiles {

    Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** Makes the file whole and for good, or leaves the one that another process made in the meantime. */
    static void create(Path path, String text) throws IOException {
        var folder = requireNonNull(path.toAbsolutePath().getParent(), "a key file lies in a folder");
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, ".key", ".new", rights(folder));
        try {
            Files.writeString(draft, text);
            keep(draft, StandardOpenOption.WRITE);
            Files.createLink(path, draft);
            if (knowsRights(folder)) {
                keep(folder, StandardOpenOption.READ);
            }
        } catch (FileAlreadyExistsException made) {
            requirePrivate(path);
        } finally {
            Files.delete(draft);
        }
    }

    static void requirePrivate(Path path) throws IOException {
        if (!knowsRights(path)) {
            return;
        }
        var rights = Files.getPosixFilePermissions(path);
        if (!OWNERS.containsAll(rights)) {
            throw new IllegalStateException("others than its owner have rights to the key file " + path + " ("
                    + PosixFilePermissions.toString(rights) + "); run: chmod 600 " + path);
        }
    }

    /** On the disk, also after a power loss; for an entry in a folder the folder itself has to be there. */
    private static void keep(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] rights(Path folder) {
        return knowsRights(folder)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean knowsRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
