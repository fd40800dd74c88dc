package org.huizhi.adapters.engines.ciphers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final String SOME_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void place() {
        path = folder.resolve("data").resolve("huizhi.keys");
    }

    @Test
    void a_new_file_holds_two_keys_that_only_its_owner_can_read() throws IOException {
        var made = KeyFile.openOrCreate(path);

        assertThat(rights()).isEqualTo("rw-------");
        assertThat(made.current()).isEqualTo("k1");
        assertThat(made.master("k1")).hasSize(32).isNotEqualTo(made.master(KeyFile.INDEX));
        try (var files = Files.list(path.getParent())) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void the_file_stays_and_gives_the_same_keys() {
        var made = KeyFile.openOrCreate(path);

        assertThat(KeyFile.openOrCreate(path).master("k1")).isEqualTo(made.master("k1"));
    }

    @Test
    void two_districts_get_different_keys() {
        assertThat(KeyFile.openOrCreate(path).master("k1"))
                .isNotEqualTo(KeyFile.openOrCreate(folder.resolve("other")).master("k1"));
    }

    @Test
    void of_many_that_make_it_at_once_one_wins_and_all_read_the_same() throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var all = IntStream.range(0, 8)
                    .mapToObj(each -> pool.submit(() -> {
                        start.await();
                        return KeyFile.openOrCreate(path).master("k1");
                    }))
                    .toList();
            start.countDown();

            var first = all.get(0).get();
            for (Future<byte[]> each : all) {
                assertThat(each.get()).isEqualTo(first);
            }
        } finally {
            pool.shutdown();
        }
        try (var files = Files.list(path.getParent())) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void a_file_that_others_have_rights_to_is_refused() throws IOException {
        KeyFile.openOrCreate(path);

        for (var rights : new String[] {"rw-r-----", "rw----r--", "rw--w----", "rw------x"}) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
            assertThatThrownBy(() -> KeyFile.openOrCreate(path))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(rights)
                    .hasMessageContaining("chmod 600 " + path);
        }
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--------"));
        assertThat(KeyFile.openOrCreate(path).current()).isEqualTo("k1");
    }

    @Test
    void a_new_line_changes_the_key_and_keeps_the_old_one() throws IOException {
        var old = KeyFile.openOrCreate(path);
        Files.writeString(path, Files.readString(path) + "\n# 2027\n  k2   " + SOME_KEY + "\n");

        var changed = KeyFile.open(path);

        assertThat(changed.current()).isEqualTo("k2");
        assertThat(changed.master("k2")).isEqualTo(new byte[32]);
        assertThat(changed.master("k1")).isEqualTo(old.master("k1"));
        assertThat(changed.master(KeyFile.INDEX)).isEqualTo(old.master(KeyFile.INDEX));
    }

    @Test
    void the_key_for_indexes_seals_nothing() throws IOException {
        write("k1 " + SOME_KEY + "\nindex " + SOME_KEY);

        assertThat(KeyFile.open(path).current()).isEqualTo("k1");
    }

    @Test
    void a_damaged_file_is_refused_with_its_line() throws IOException {
        for (var second :
                new String[] {"k1 AAAA", "k1", "k1 " + SOME_KEY + " x", "k_1 " + SOME_KEY, "k1 %%%", "index " + SOME_KEY
                }) {
            write("index " + SOME_KEY + "\n" + second);
            assertThatThrownBy(() -> KeyFile.open(path))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("line 2")
                    .message()
                    .doesNotContain(SOME_KEY);
        }
    }

    @Test
    void a_file_without_both_kinds_of_keys_is_refused_and_not_replaced() throws IOException {
        for (var text : new String[] {"", "# empty", "index " + SOME_KEY, "k1 " + SOME_KEY}) {
            write(text);
            assertThatThrownBy(() -> KeyFile.openOrCreate(path)).isInstanceOf(IllegalStateException.class);
            assertThat(path).hasContent(text);
        }
    }

    @Test
    void opening_makes_nothing() {
        assertThatThrownBy(() -> KeyFile.open(path)).isInstanceOf(NoSuchFileException.class);
        assertThat(path).doesNotExist();
    }

    @Test
    void where_no_file_can_be_made_the_reason_names_it() throws IOException {
        Files.writeString(folder.resolve("data"), "a file, not a folder");

        assertThatThrownBy(() -> KeyFile.openOrCreate(path))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(path.toString());
    }

    @Test
    void neither_printing_nor_a_caller_gets_at_the_keys() {
        var made = KeyFile.openOrCreate(path);
        var key = made.master("k1");
        java.util.Arrays.fill(key, (byte) 0);

        assertThat(made.master("k1")).isNotEqualTo(key);
        assertThat(made.toString())
                .contains("k1")
                .doesNotContain(Base64.getEncoder().encodeToString(made.master("k1")));
        assertThatThrownBy(() -> made.master("k9")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_sealer_works_with_a_key_file() {
        var sealer = new AesSealer(KeyFile.openOrCreate(path), KeyFile.INDEX);
        var place = new org.huizhi.application.kernel.Sealer.Place("note", "n-1", "text");

        var again = new AesSealer(KeyFile.openOrCreate(path), KeyFile.INDEX);

        assertThat(again.open(sealer.seal("secret", place), place)).isEqualTo("secret");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    }

    private String rights() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
