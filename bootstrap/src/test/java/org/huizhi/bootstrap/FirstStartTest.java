package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.regex.Pattern;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.adapters.persistence.packs.Packs;
import org.huizhi.application.District;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.application.grid.CaseFilter;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Plain;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FirstStartTest {

    private static final Call DISTRICT = Call.by(Actor.of("district", Role.DISTRICT_OFFICIAL, "310104"));

    @TempDir
    Path folder;

    private final Storage storage = MemoryStorage.empty();
    private final HashedPasswords passwords = new HashedPasswords();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private Huizhi started(boolean demo, String password) throws Exception {
        return started(Districts.XUHUI, demo, password);
    }

    private Huizhi started(District district, boolean demo, String password) throws Exception {
        var assembly = Districts.over(district, storage, folder, passwords);
        var huizhi = assembly.by(Clock.systemUTC());
        try (var data = DataFolder.open(folder)) {
            var first = new FirstStart(
                    new ServerSettings(
                            folder, demo, password, "127.0.0.1", district.pack().code()),
                    data,
                    storage,
                    huizhi,
                    passwords,
                    new PrintStream(said, true, StandardCharsets.UTF_8));
            first.setUp(assembly::by);
            first.tell("http://127.0.0.1:8080");
        }
        return huizhi;
    }

    static java.util.List<String> shipped() {
        return Packs.shipped().asJava();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_training_district_has_its_logins_and_its_cases_in_every_open_stage_once(String pack) throws Exception {
        var district = Packs.load(pack).get();
        var training = district.training().get();
        started(district, true, "first-Pass-1");
        var huizhi = started(district, true, "second-Pass-2");

        var everywhere = Call.by(Actor.of(
                "district", Role.DISTRICT_OFFICIAL, district.pack().district().value()));
        assertThat(huizhi.accounts().authenticate(training.logins().head()._1(), "first-Pass-1"))
                .isEmpty();
        huizhi.district()
                .training()
                .get()
                .logins()
                .keySet()
                .forEach(login -> assertThat(huizhi.accounts().authenticate(login, "second-Pass-2"))
                        .as(login)
                        .isNotEmpty());
        assertThat(huizhi.gridCases().list(everywhere, CaseFilter.all()).get().total())
                .contains((long) training.cases());
        for (var stage : Stage.Name.values()) {
            if (stage.open() || stage == Stage.Name.CLOSED) {
                assertThat(inStage(huizhi, everywhere, stage)).as(stage.name()).isPositive();
            }
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(
                        "http://127.0.0.1:8080",
                        "second-Pass-2",
                        training.logins().last()._1());
    }

    @Test
    void a_pack_without_a_sample_starts_like_a_district_at_work() throws Exception {
        var plain = new District(Districts.XUHUI.pack(), Districts.XUHUI.grid());

        var huizhi = started(plain, true, "any-Pass-1");

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("one-time password")
                .doesNotContain("training logins");
        assertThat(huizhi.gridCases().list(DISTRICT, CaseFilter.all()).get().total())
                .contains(0L);
    }

    @Test
    void a_real_district_has_no_sample_and_one_administrator_whose_password_is_used_once() throws Exception {
        started(false, "");
        var huizhi = started(false, "");

        var printed = List.ofAll(Pattern.compile("one-time password: +(\\S+)")
                .matcher(said.toString(StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1)));
        assertThat(printed).as("anew while nobody has used it").hasSize(2);
        assertThat(huizhi.accounts().authenticate("security", printed.head())).isEmpty();
        var administrator =
                huizhi.accounts().authenticate("security", printed.last()).get();
        assertThat(administrator.mustChange()).isTrue();
        assertThat(administrator.grants().map(Grant::role)).containsExactly(Role.SECURITY_ADMINISTRATOR);

        huizhi.accounts()
                .changePassword(Call.by(administrator.actor()), new Plain(printed.last()), new Plain("My-own-word-7"))
                .get();
        started(false, "");
        assertThat(said.toString(StandardCharsets.UTF_8).split("one-time password"))
                .hasSize(3);
        assertThat(huizhi.accounts().authenticate("security", "My-own-word-7")).isNotEmpty();
        assertThat(huizhi.gridCases().list(DISTRICT, CaseFilter.all()).get().total())
                .contains(0L);
        assertThat(huizhi.accounts().authenticate("duty", "")).isEmpty();
    }

    @Test
    void training_and_work_are_kept_apart() throws Exception {
        started(false, "");
        assertThatThrownBy(() -> started(true, "a-Password-1"))
                .hasMessageContaining("正式运行")
                .hasMessageContaining("HUIZHI_DEMO=false");
        assertThat(storage.accounts().page(Option.none(), 10)).hasSize(1);
    }

    @Test
    void a_training_district_is_not_put_to_work() throws Exception {
        started(true, "a-Password-1");

        assertThatThrownBy(() -> started(false, ""))
                .hasMessageContaining("演练地区")
                .hasMessageContaining("HUIZHI_DATA");
    }

    @Test
    void a_password_counts_to_its_last_character() {
        var sentence = "一个很长的口令".repeat(20);

        var hash = passwords.hash(sentence + "1");

        assertThat(passwords.matches(sentence + "1", hash)).isTrue();
        assertThat(passwords.matches(sentence + "2", hash)).isFalse();
    }

    @Test
    void a_made_up_password_is_kept_for_its_owner_only() throws Exception {
        try (var data = DataFolder.open(folder)) {
            var made = data.secret("demo-password", () -> "made-up-1");

            assertThat(data.secret("demo-password", () -> "other")).isEqualTo(made);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("demo-password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_second_server_on_the_same_folder_is_refused_with_a_remedy() throws Exception {
        try (var running = DataFolder.open(folder)) {
            assertThat(running.file("server.lock")).exists();
            assertThatThrownBy(() -> DataFolder.open(folder)).hasMessageContaining("HUIZHI_DATA");
        }
        DataFolder.open(folder).close();
    }

    private static long inStage(Huizhi huizhi, Call everywhere, Stage.Name stage) {
        var filter = new CaseFilter(
                Option.of(stage.name()),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                1);
        return huizhi.gridCases().list(everywhere, filter).get().total().get();
    }
}
