package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.application.kernel.Language.EN;
import static org.huizhi.application.kernel.Language.ZH;

import io.vavr.collection.Seq;
import java.time.ZoneId;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;
import org.junit.jupiter.api.Test;

class TenMistakesTest {

    private static final PackRejection NO = Copy.ofXuhui()
            .change("pack.yaml", "name: 徐汇区 | Xuhui District", "name: 徐汇区 | Xuhui District\ncolour: red")
            .change("territory.yaml", "- 002 庆余居委会", "- 001 庆余居委会")
            .change("shapes.yaml", "[31.117, 121.451]", "[31.017, 121.451]")
            .change("calendar.yaml", "- 2026-02-28", "- 2026-02-27")
            .change("ladder.yaml", "percent: 125", "percent: 90")
            .change("units.yaml", "scope: \"310104\"", "scope: \"310105\"")
            .change("words.yaml", "  - grid-worker 网格员 | Grid worker\n", "")
            .change("grid/channels.yaml", "budget: PT24H", "budget: 24")
            .change("grid/categories.yaml", "playbook: corridor", "playbook: coridor")
            .change("grid/limits.yaml", "quorum: 1 ", "quorum: none ")
            .read()
            .getLeft();

    @Test
    void pk4_ten_mistakes_are_one_answer() {
        assertThat(NO.faults()).hasSize(10);
        assertThat(said(NO, ZH))
                .containsExactly(
                        "pack.yaml: colour（red）：没有这个键，最接近的是 code；这里可用的键：format、code、version、district、name、levels、complete。",
                        "territory.yaml: streets[0].neighbourhoods[1]（310104003001）：310104003001 在同一天登记了不止一次（上级：310104003, 310104003）；请只保留一个。",
                        "shapes.yaml: sites[12].code（310104103）：这个位置落在 310104 的轮廓之外，请核对纬度、经度的先后和数值。",
                        "calendar.yaml: years[2].work[2]（2026-02-27）：调休上班日只能是周六或周日，平日本来就上班，请删去或更正。",
                        "ladder.yaml: rungs[2].percent（90）：阶梯须逐级升高，这一级须大于前一级的 100。",
                        "units.yaml: units[0].scope（310105）：不在本区 310104 之内，请填写本区、本区街镇或居民区的代码。",
                        "words.yaml: roles：这些角色还没有名称，请补上：grid-worker。",
                        "grid/channels.yaml: channels[0].clocks[0].budget（24）：时长写作 PT48H、PT1H30M，工作日数写作 P5D，须大于零且不超过 366 天。",
                        "grid/categories.yaml: groups[12].classes[0].playbook（coridor）：没有这样的导则，请改为其中之一：corridor、care、ebike、termite、general、dispute、household、utility、cityscape、construction、road-hazard、street-order。",
                        "grid/limits.yaml: quorum（none）：这里应是整数，不加引号。");
    }

    @Test
    void pk4_the_same_in_english() {
        assertThat(said(NO, EN)).hasSize(10);
        assertThat(said(NO, EN))
                .contains(
                        "ladder.yaml: rungs[2].percent (90): Rungs rise; this one should be above the 100 of the one before.",
                        "words.yaml: roles: These roles have no name yet; add them: grid-worker.");
    }

    @Test
    void pk4_the_answer_says_which_pack_and_how_many() {
        var words = Words.load(ZoneId.of("Asia/Shanghai"));

        assertThat(words.say(NO.reason(), ZH)).isEqualTo("地区包“xuhui”有 10 处错误，请逐一改正后再载入。");
        assertThat(words.say(NO.reason(), EN))
                .isEqualTo("The district pack \"xuhui\" has 10 mistakes; mend each and load it again.");
    }

    private static Seq<String> said(PackRejection no, Language language) {
        var words = Words.load(ZoneId.of("Asia/Shanghai"));
        return no.lines().map(line -> words.say(line, language));
    }
}
