package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vavr.collection.List;
import java.util.stream.Stream;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackValuesTest {

    private static final Copy PACK = Copy.ofXuhui();

    @ParameterizedTest
    @MethodSource("otherForms")
    void pk3_a_value_of_another_form_is_refused(String file, String from, String to, String told) {
        assertThat(PACK.change(file, from, to).told()).containsExactly(told);
    }

    static Stream<Arguments> otherForms() {
        return Stream.of(
                arguments("pack.yaml", "code: xuhui", "code: [a]", "pack.not-a-text @ pack.yaml: code = […]"),
                arguments("pack.yaml", "code: xuhui", "code: true", "pack.not-a-text @ pack.yaml: code = true"),
                arguments("pack.yaml", "code: xuhui", "code: Xu_hui", "pack.code-form @ pack.yaml: code = Xu_hui"),
                arguments(
                        "pack.yaml",
                        "version: \"2026.1\"",
                        "version: a b",
                        "pack.version-form @ pack.yaml: version = a b"),
                arguments("pack.yaml", "format: 1", "format: 2", "pack.out-of-range @ pack.yaml: format = 2"),
                arguments(
                        "pack.yaml",
                        "name: 徐汇区 | Xuhui District",
                        "name: 徐 | X | 汇",
                        "pack.label-form @ pack.yaml: name = 徐 | X | 汇"),
                arguments(
                        "pack.yaml",
                        "name: 徐汇区 | Xuhui District",
                        "name: 徐汇区 |",
                        "pack.label-form @ pack.yaml: name = 徐汇区 |"),
                arguments(
                        "pack.yaml",
                        "name: 徐汇区 | Xuhui District",
                        "name: \"\"",
                        "pack.value-missing @ pack.yaml: name"),
                arguments(
                        "ladder.yaml",
                        "percent: 75",
                        "percent: \"75\"",
                        "pack.not-a-number @ ladder.yaml: rungs[0].percent = 75"),
                arguments(
                        "ladder.yaml",
                        "percent: 75",
                        "percent: 7.5",
                        "pack.not-a-number @ ladder.yaml: rungs[0].percent = 7.5"),
                arguments(
                        "ladder.yaml",
                        "percent: 75",
                        "percent: 0",
                        "pack.out-of-range @ ladder.yaml: rungs[0].percent = 0"),
                arguments(
                        "grid/channels.yaml",
                        "verifyFirst: true",
                        "verifyFirst: yes",
                        "pack.not-a-flag @ grid/channels.yaml: channels[0].verifyFirst = yes"),
                arguments(
                        "grid/limits.yaml",
                        "returnWithin: PT4H",
                        "returnWithin: 4",
                        "pack.hours-form @ grid/limits.yaml: returnWithin = 4"),
                arguments(
                        "grid/limits.yaml",
                        "returnWithin: PT4H",
                        "returnWithin: PT",
                        "pack.hours-form @ grid/limits.yaml: returnWithin = PT"),
                arguments(
                        "grid/limits.yaml",
                        "returnWithin: PT4H",
                        "returnWithin: PT0H",
                        "pack.hours-form @ grid/limits.yaml: returnWithin = PT0H"),
                arguments(
                        "grid/limits.yaml",
                        "returnWithin: PT4H",
                        "returnWithin: PT8785H",
                        "pack.hours-form @ grid/limits.yaml: returnWithin = PT8785H"),
                arguments(
                        "grid/limits.yaml",
                        "bounceLimit: 2",
                        "bounceLimit: 0",
                        "pack.out-of-range @ grid/limits.yaml: bounceLimit = 0"),
                arguments(
                        "grid/limits.yaml",
                        "quorum: 1",
                        "quorum: 0",
                        "pack.out-of-range @ grid/limits.yaml: quorum = 0"),
                arguments(
                        "territory.yaml",
                        "from: 2023-01-01",
                        "from: 2023-02-29",
                        "pack.day-form @ territory.yaml: from = 2023-02-29"),
                arguments(
                        "words.yaml",
                        "- audit 审计 | Audit",
                        "- audit",
                        "pack.entry-form @ words.yaml: purposes[2] = audit"),
                arguments(
                        "words.yaml",
                        "- audit 审计 | Audit",
                        "- Audit 审计",
                        "pack.entry-form @ words.yaml: purposes[2] = Audit 审计"),
                arguments(
                        "words.yaml",
                        "- audit 审计 | Audit",
                        "- [audit]",
                        "pack.not-a-mapping @ words.yaml: purposes[2] = […]"));
    }

    @Test
    void pk3_the_longest_time_is_366_days() {
        assertThat(PACK.change("grid/limits.yaml", "PT4H", "PT8784H").faults()).isEmpty();
    }

    @Test
    void pk3_an_empty_list_is_refused() {
        assertThat(PACK.with("grid/parties.yaml", "parties: []").told())
                .containsExactly("pack.empty-list @ grid/parties.yaml: parties = […]");
        assertThat(PACK.with("grid/parties.yaml", "parties: none").told())
                .containsExactly("pack.not-a-list @ grid/parties.yaml: parties = none");
    }

    @Test
    void pk3_an_entry_that_needs_more_is_written_with_keys() {
        assertThat(PACK.change("ladder.yaml", "{code: remind, name: 提醒 | Reminder, percent: 75}", "remind 提醒")
                        .faults())
                .containsExactly(Fault.of("ladder.yaml: rungs[0]", "remind 提醒", "pack.entry-needs-keys", "percent"));
    }

    @Test
    void pk3_a_number_is_the_text_it_was_written_as() {
        assertThat(PACK.change("pack.yaml", "\"2026.1\"", "2026.10")
                        .district()
                        .pack()
                        .version())
                .isEqualTo("2026.10");
    }

    @Test
    void pk3_without_an_english_word_the_chinese_one_stands_for_both() {
        assertThat(PACK.change("pack.yaml", " | Xuhui District", "")
                        .district()
                        .pack()
                        .name())
                .isEqualTo(new Label("徐汇区", "徐汇区"));
    }

    @Test
    void pk5_a_code_stands_once_in_its_list() {
        assertThat(PACK.change("units.yaml", "{code: xiaofang", "{code: chengguan")
                        .faults())
                .containsExactly(Fault.of(
                        "units.yaml: units[1].code",
                        "chengguan",
                        "pack.code-twice",
                        "chengguan",
                        "units.yaml: units[0].code"));
        assertThat(PACK.change("grid/playbooks.yaml", "code: corridor", "code: general")
                        .told())
                .contains("pack.code-twice @ grid/playbooks.yaml: playbooks[1].code = general");
        assertThat(PACK.change("grid/categories.yaml", "- 13 消防设施", "- 01 消防设施").told())
                .containsExactly(
                        "pack.code-twice @ grid/categories.yaml: groups[1].classes[0] = 01 消防设施 | Fire equipment");
    }

    @Test
    void pk5_a_word_stands_for_one_thing() {
        assertThat(PACK.change("grid/channels.yaml", "name: 网格巡查 | Grid patrol", "name: 民情快办")
                        .faults())
                .containsExactly(Fault.of(
                        "grid/channels.yaml: channels[3].name",
                        "民情快办",
                        "pack.word-twice",
                        "民情快办",
                        "grid/channels.yaml: channels[0]"));
        assertThat(PACK.change("grid/channels.yaml", "name: 网格巡查 | Grid patrol", "name: 巡查 | VISIT")
                        .told())
                .containsExactly("pack.word-twice @ grid/channels.yaml: channels[4].code = visit");
    }

    @Test
    void pk6_an_unknown_name_is_told_the_nearest() {
        assertThat(PACK.change("grid/categories.yaml", "playbook: corridor", "playbook: coridor")
                        .faults())
                .containsExactly(Fault.of(
                        "grid/categories.yaml: groups[12].classes[0].playbook",
                        "coridor",
                        "pack.not-one-of",
                        Phrase.of("pack.term.playbook"),
                        Nearest.to("coridor", playbooks())));
    }

    private static List<String> playbooks() {
        return PACK.district().grid().playbooks().map(each -> each.code()).toList();
    }
}
