package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFilesTest {

    private static final Copy PACK = Copy.ofXuhui();

    @Test
    void pk1_a_pack_that_does_not_ship_is_refused_with_those_that_do() {
        var no = Packs.load("nowhere").getLeft();

        assertThat(no.kind()).isEqualTo(Kind.INVALID);
        assertThat(no.code()).isEqualTo("pack.invalid");
        assertThat(no.faults()).containsExactly(Fault.of("pack", "nowhere", "pack.not-shipped", Packs.shipped()));
    }

    @Test
    void pk1_a_name_leads_nowhere_but_to_a_pack() {
        assertThat(Packs.load("../words").isLeft()).isTrue();
    }

    @Test
    void pk1_every_file_has_to_be_there() {
        assertThat(PACK.without("calendar.yaml").told()).containsExactly("pack.file-missing @ calendar.yaml");
    }

    @Test
    void pk1_a_missing_file_is_not_held_against_those_that_refer_to_it() {
        for (var name : PackFiles.NEEDED) {
            assertThat(PACK.without(name).told()).as(name).containsExactly("pack.file-missing @ " + name);
        }
    }

    @Test
    void pk1_a_file_nobody_asked_for_is_told_its_nearest_name() {
        assertThat(PACK.with("grid/chanels.yaml", "x: 1").faults())
                .containsExactly(Fault.of("grid/chanels.yaml", "", "pack.file-unknown", "grid/channels.yaml"));
    }

    @Test
    void pk1_an_empty_file_says_nothing() {
        assertThat(PACK.with("ladder.yaml", "# nothing\n").told()).containsExactly("pack.file-empty @ ladder.yaml");
    }

    @Test
    void pk1_what_is_no_yaml_is_told_with_line_and_column() {
        var no = PACK.with("ladder.yaml", "rungs:\n  - {code: remind, name: 提醒\n")
                .faults()
                .single();

        assertThat(no.field()).isEqualTo("ladder.yaml");
        assertThat(no.code()).isEqualTo("pack.file-unreadable");
        assertThat((Integer) no.remedy().args().head()).isBetween(2, 3);
    }

    @Test
    void pk1_a_tab_for_an_indent_is_no_yaml() {
        assertThat(PACK.with("ladder.yaml", "rungs:\n\t- x").faults().map(Fault::code))
                .containsExactly("pack.file-unreadable");
    }

    @Test
    void pk1_one_file_is_one_document() {
        assertThat(PACK.append("ladder.yaml", "---\nmore: 1\n").told())
                .containsExactly("pack.several-documents @ ladder.yaml");
    }

    @Test
    void pk1_an_alias_is_written_out() {
        assertThat(PACK.change("ladder.yaml", "percent: 75", "percent: &p 75")
                        .change("ladder.yaml", "percent: 100", "percent: *p")
                        .told())
                .containsExactly("pack.plain-only @ ladder.yaml: rungs[1].percent");
    }

    @Test
    void pk1_a_tag_is_left_out() {
        assertThat(PACK.change("ladder.yaml", "percent: 75", "percent: !!float 75")
                        .told())
                .containsExactly("pack.plain-only @ ladder.yaml: rungs[0].percent");
    }

    @Test
    void pk1_a_mark_of_byte_order_does_not_matter() {
        assertThat(PACK.with(
                                "ladder.yaml",
                                "\uFEFF" + PACK.files().get("ladder.yaml").get())
                        .faults())
                .isEmpty();
    }

    @Test
    void pk1_a_folder_reads_as_its_files(@TempDir Path folder) throws Exception {
        write(folder);
        Files.writeString(folder.resolve("README.md"), "for people");

        assertThat(Packs.read(folder).get()).isEqualTo(PACK.district());
    }

    @Test
    void pk1_another_encoding_is_refused(@TempDir Path folder) throws Exception {
        write(folder);
        Files.write(folder.resolve("words.yaml"), new byte[] {(byte) 0xd0, (byte) 0xec});
        Files.writeString(folder.resolve("grid/limits.yml"), "x: 1");

        var no = Packs.read(folder).getLeft();
        assertThat(no.pack()).isEqualTo("xuhui");
        assertThat(no.faults())
                .containsExactlyInAnyOrder(
                        Fault.of("grid/limits.yml", "", "pack.file-unknown", "grid/limits.yaml"),
                        Fault.of("words.yaml", "", "pack.file-encoding"));
    }

    @Test
    void a_folder_that_is_not_there_is_a_failure_and_no_answer(@TempDir Path folder) {
        assertThatThrownBy(() -> Packs.read(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
    }

    private static void write(Path folder) throws Exception {
        Files.createDirectories(folder.resolve("grid"));
        for (var file : PACK.files()) {
            Files.writeString(folder.resolve(file._1), file._2, StandardCharsets.UTF_8);
        }
    }

    @Test
    void pk2_an_unknown_key_is_told_its_nearest() {
        assertThat(PACK.change("ladder.yaml", "percent: 75", "percents: 75").faults())
                .containsExactly(
                        Fault.of(
                                "ladder.yaml: rungs[0].percents",
                                "75",
                                "pack.key-unknown",
                                "percent",
                                List.of("code", "name", "percent")),
                        Fault.of("ladder.yaml: rungs[0].percent", "", "pack.key-missing"));
    }

    @Test
    void pk2_a_key_stands_once() {
        assertThat(PACK.append("pack.yaml", "code: other\n").told())
                .containsExactly("pack.key-twice @ pack.yaml: code = other");
    }

    @Test
    void pk2_a_key_without_a_value_is_a_gap() {
        assertThat(PACK.change("pack.yaml", "code: xuhui", "code:").told())
                .containsExactly("pack.value-missing @ pack.yaml: code");
    }

    @Test
    void pk4_the_sentence_names_path_value_and_remedy() {
        var no = PACK.change("ladder.yaml", "percent: 75", "percent: 0")
                .without("words.yaml")
                .read()
                .getLeft();

        assertThat(no.reason()).isEqualTo(Phrase.of("pack.invalid", "xuhui", 2));
        assertThat(no.lines())
                .containsExactly(
                        Phrase.of("pack.fault-absent", "words.yaml", Phrase.of("pack.file-missing")),
                        Phrase.of(
                                "pack.fault",
                                "ladder.yaml: rungs[0].percent",
                                "0",
                                Phrase.of("pack.out-of-range", 1, 1000)));
    }
}
