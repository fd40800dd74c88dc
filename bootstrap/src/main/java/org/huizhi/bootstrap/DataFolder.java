package org.huizhi.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** 数据目录: the folder a server keeps everything in, locked while it runs, so that no second one writes beside it. */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws IllegalStateException when another server runs on it, or it cannot be written */
    static DataFolder open(Path folder) {
        try {
            made(folder);
            var channel = FileChannel.open(
                    folder.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotStart(
                        "另有一个服务正在使用数据目录 " + folder.toAbsolutePath() + "\nanother server is running on "
                                + folder.toAbsolutePath(),
                        "请先停止它，或将 HUIZHI_DATA 设为别的目录。\nStop it, or set HUIZHI_DATA to another folder.",
                        null);
            }
            return new DataFolder(folder, channel);
        } catch (IOException failure) {
            throw new CannotStart(
                    "数据目录 " + folder.toAbsolutePath() + " 不可用\nthe data folder " + folder.toAbsolutePath()
                            + " cannot be used: " + failure,
                    "请将 HUIZHI_DATA 设为可写的目录。\nSet HUIZHI_DATA to a folder that can be written.",
                    failure);
        }
    }

    /** A folder that is made here is its owner's only; one that was there keeps its rights. */
    private static void made(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** A secret that is made once and read at later starts; only the owner can read its file. */
    String secret(String name, java.util.function.Supplier<String> fresh) {
        var file = file(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            var made = fresh.get();
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            Files.writeString(posix ? Files.createFile(file, ownerOnly) : Files.createFile(file), made + "\n");
            return made;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
