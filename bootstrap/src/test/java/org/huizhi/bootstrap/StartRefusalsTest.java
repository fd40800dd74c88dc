package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.huizhi.adapters.engines.ciphers.KeyFile;
import org.huizhi.adapters.persistence.packs.Packs;
import org.huizhi.application.District;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a server from starting is told with its remedy, in both languages. */
class StartRefusalsTest {

    @TempDir
    Path folder;

    private static String told(String... settings) {
        var failure =
                catchThrowable(() -> HuizhiServer.application().run(settings).close());
        var told = new StartRefusals().analyze(failure);
        assertThat(told).as(String.valueOf(failure)).isNotNull();
        return told == null ? "" : told.getDescription() + "\n" + told.getAction();
    }

    private String data() {
        return "--huizhi.data=" + folder.resolve("data");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_with_the_setting() throws Exception {
        var file = Files.createFile(folder.resolve("data"));

        assertThat(told(data(), "--server.port=0")).contains(file.toString(), "不可用", "cannot be used", "HUIZHI_DATA");
    }

    @Test
    void a_folder_in_use_is_named() throws Exception {
        try (var running = DataFolder.open(folder.resolve("data"))) {
            assertThat(running.file("server.lock")).exists();

            assertThat(told(data(), "--server.port=0")).contains("另有一个服务", "another server", "HUIZHI_DATA");
        }
    }

    @Test
    void a_database_without_its_key_says_where_the_key_belongs() throws Exception {
        HuizhiServer.application()
                .run(data(), "--server.port=0", "--huizhi.demo=false")
                .close();
        Files.delete(folder.resolve("data").resolve("district.key"));

        assertThat(told(data(), "--server.port=0")).contains("没有能读它的密钥", "no key", "district.key");
    }

    @Test
    void a_pack_that_is_none_and_a_port_that_is_none_are_named() {
        assertThat(told(data(), "--server.port=0", "--huizhi.pack=nowhere"))
                .contains("nowhere", "HUIZHI_PACK", "请改正", "Mend");
        assertThat(told(data(), "--server.port=99999")).contains("99999", "SERVER_PORT");
    }

    @Test
    void a_port_that_is_taken_and_one_that_is_no_number_are_named() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(told(data(), "--huizhi.demo=false", "--server.port=" + taken.getLocalPort()))
                    .contains(String.valueOf(taken.getLocalPort()), "SERVER_PORT", "已被占用", "is in use");
        }
        assertThat(told(data(), "--server.port=eighty")).contains("eighty", "SERVER_PORT", "65535");
    }

    @Test
    void an_address_that_is_none_of_this_machine_is_named() {
        assertThat(told(data(), "--huizhi.demo=false", "--server.port=0", "--server.address=192.0.2.1"))
                .contains("HUIZHI_BIND", "不是本机的", "none of this machine's");
        assertThat(told(data(), "--server.port=0", "--server.address=not an address"))
                .contains("HUIZHI_BIND", "not an address");
    }

    @Test
    void settings_that_would_be_stumbled_over_later_are_named_at_the_start() {
        assertThat(told(data(), "--server.port=-1")).contains("SERVER_PORT 的值“-1”", "SERVER_PORT has the value \"-1\"");
        assertThat(told(data(), "--server.port=eighty")).contains("SERVER_PORT has the value \"eighty\"");
        assertThat(told(data(), "--server.port=0", "--huizhi.jwt.issuer=nonsense"))
                .contains("HUIZHI_JWT_ISSUER", "nonsense", "请写", "Write");
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(told(data(), "--server.port=0", "--there=no address at all", "--server.address=${there}"))
                .contains("HUIZHI_BIND has the value \"no address at all\"");
    }

    @Test
    void training_is_true_or_false() {
        assertThat(told(data(), "--server.port=0", "--huizhi.demo=perhaps")).contains("HUIZHI_DEMO", "perhaps", "true");
    }

    @Test
    void a_pack_may_be_a_folder_and_a_folder_that_is_none_is_named() throws Exception {
        var pack = folder.resolve("pack");
        Packs.texts("jinhui").forEach((file, text) -> written(pack.resolve(file), text));
        try (var running = HuizhiServer.application()
                .run(data(), "--server.port=0", "--huizhi.demo=false", "--huizhi.pack=" + pack)) {
            assertThat(running.getBean(District.class).pack().code()).isEqualTo("jinhui");
        }

        Files.delete(pack.resolve("ladder.yaml"));
        assertThat(told(data(), "--server.port=0", "--huizhi.pack=" + pack)).contains("ladder.yaml", "HUIZHI_PACK");
        assertThat(told(data(), "--server.port=0", "--huizhi.pack=" + folder.resolve("nothing")))
                .contains("nothing", "HUIZHI_PACK", "不能读", "cannot be read");
    }

    private static void written(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void a_webhook_that_cannot_be_is_told_with_its_remedy() {
        assertThat(told(
                        data(),
                        "--server.port=0",
                        "--huizhi.webhooks[0].name=desk",
                        "--huizhi.webhooks[0].url=http://192.0.2.1/hook"))
                .contains("192.0.2.1", "HUIZHI_WEBHOOK_HOSTS", "请改正", "Mend");
    }

    @Test
    void a_key_that_is_none_and_a_database_that_is_none_are_told() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        var key = Files.writeString(folder.resolve("data").resolve("district.key"), "no key");
        assertThat(told(data(), "--server.port=0")).contains("密钥文件不可用", "backup");

        Files.delete(key);
        KeyFile.openOrCreate(key);
        Files.writeString(folder.resolve("data").resolve("huizhi.db"), "not a database ".repeat(100));
        assertThat(told(data(), "--server.port=0")).contains("数据库不可用", "The database cannot be used");
    }

    @Test
    void a_folder_made_here_is_its_owners_only_and_one_that_was_there_keeps_its_rights() throws Exception {
        DataFolder.open(folder.resolve("fresh")).close();
        var there = Files.createDirectory(folder.resolve("there"));
        Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rwxr-x---"));
        DataFolder.open(there).close();

        assertThat(rights(folder.resolve("fresh"))).isEqualTo("rwx------");
        assertThat(rights(there)).isEqualTo("rwxr-x---");
    }

    private static String rights(Path of) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(of));
    }
}
