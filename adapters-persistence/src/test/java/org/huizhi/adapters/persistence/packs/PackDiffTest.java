package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.ZoneId;
import org.huizhi.application.comparison.Difference;
import org.huizhi.application.comparison.Difference.Added;
import org.huizhi.application.comparison.Difference.Removed;
import org.huizhi.application.comparison.PackDiff;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What differs between two packs, in words (PK21). */
class PackDiffTest {

    private static final Words WORDS = Words.load(ZoneId.of("Asia/Shanghai"));
    private static final Copy XUHUI = Copy.ofXuhui();

    private static Seq<String> lines(Copy after, Language language) {
        return PackDiff.between(XUHUI.district(), after.district()).lines(WORDS, language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    pack.yaml|"2026.1"|"2026.2"|地区包：版本 2026.1 → 2026.2。|Pack: version 2026.1 → 2026.2.
                    grid/channels.yaml|code: finish, kind: natural, budget: PT48H|code: finish, kind: working-days, budget: P5D|渠道时限“民情快办·处理完成”：时长 48 小时 → 5 个工作日。|Clock of a channel "Swift handling · Completion": time 48 h → 5 working day(s).
                    grid/channels.yaml|verifyFirst: true|verifyFirst: false|渠道“民情快办”：先核实 是 → 否。|Channel "Swift handling": verified first yes → no.
                    grid/limits.yaml|bounceLimit: 2|bounceLimit: 3|限额：退单次数 2 → 3。|Limits: returns until decided above 2 → 3.
                    ladder.yaml|percent: 75|percent: 80|督办级“提醒”：时限用去的百分比 75 → 80。|Rung "Reminder": percent of the budget 75 → 80.
                    words.yaml|grid-worker 网格员|grid-worker 网格管理员|角色“网格员”：中文名称 网格员 → 网格管理员。|Role "Grid worker": Chinese name 网格员 → 网格管理员.
                    grid/parties.yaml|project 书记项目|project-2 书记项目|减少移交对象：书记项目。|Party removed: Secretary's project.
                    calendar.yaml|09:00-11:30|08:30-11:30|工作日历：工作时段 09:00–11:30、13:30–17:30 → 08:30–11:30、13:30–17:30。|Working calendar: working windows 09:00–11:30, 13:30–17:30 → 08:30–11:30, 13:30–17:30.
                    """)
    void pk21_a_change_is_a_sentence_in_both_languages(String file, String from, String to, String zh, String en) {
        var changed = XUHUI.change(file, from, to);

        assertThat(lines(changed, Language.ZH)).contains(zh);
        assertThat(lines(changed, Language.EN)).contains(en);
    }

    @Test
    void pk21_what_changes_places_is_told() {
        var moved = XUHUI.change("grid/parties.yaml", "  - project 书记项目 | Secretary's project\n", "")
                .change("grid/parties.yaml", "  - eldercare", "  - project 书记项目 | Secretary's project\n  - eldercare");

        assertThat(lines(moved, Language.ZH)).containsExactly("移交对象的先后顺序有变。");
    }

    @Test
    void pk21_of_two_districts_it_says_what_each_has_and_names_the_first_ten() {
        var lines = PackDiff.between(
                        Packs.load("xuhui").get(), Packs.load("jinhui").get())
                .lines(WORDS, Language.ZH);

        assertThat(lines)
                .contains("地区包：代码 xuhui → jinhui。")
                .contains("限额：退单期限 4 小时 → 8 小时。")
                .anyMatch(line -> line.startsWith("增加区划单元 43 项：奉贤区金汇镇、金汇镇、") && line.endsWith("…。"))
                .anyMatch(line -> line.startsWith("减少区划单元 326 项："))
                .anyMatch(line -> line.startsWith("增加编组") && line.contains("安全共治"))
                .noneMatch(line -> line.contains("pack.") || line.contains("{"));
    }

    @Test
    void pk21_the_other_way_round_what_was_new_is_gone() {
        var one = Packs.load("xuhui").get();
        var other = Packs.load("jinhui").get();

        assertThat(PackDiff.between(one, other)
                        .differences()
                        .filter(Added.class::isInstance)
                        .map(Difference::kind))
                .isEqualTo(PackDiff.between(other, one)
                        .differences()
                        .filter(Removed.class::isInstance)
                        .map(Difference::kind));
    }

    @Test
    void pk21_in_english_everything_has_words_too() {
        assertThat(PackDiff.between(
                                Packs.load("jinhui").get(), Packs.load("xuhui").get())
                        .lines(WORDS, Language.EN))
                .noneMatch(line -> line.contains("pack.") || line.contains("{"));
    }
}
