package org.huizhi.adapters.web.api.kernel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 词汇视图: the words of the district's pack, in the reader's language, so that a client can build its forms.
 *
 * @param policyVersion code and version of the pack in force
 * @param reasons by the verb that asks for one; {@code waive} is for measures that were not tried
 * @param stages in the order of an ordinary life, then the side exits
 */
public record VocabularyView(
        String policyVersion,
        DistrictView district,
        List<ChannelView> channels,
        List<CategoryView> categories,
        List<GuideView> playbooks,
        List<UnitView> units,
        Map<String, List<TermView>> reasons,
        List<TermView> purposes,
        List<TermView> stages,
        List<TermView> roles,
        List<PartyView> parties,
        List<TermView> levels) {

    /** 词条: a code and its word. */
    public record TermView(String code, String name) {}

    /** 地区视图. */
    public record DistrictView(String code, String name) {}

    /** 渠道视图: {@code origin} is PROACTIVE or REACTIVE. */
    public record ChannelView(
            String code, String name, String origin, boolean verifyFirst, List<ClockRuleView> clocks) {}

    /** 计时规则视图: {@code budget} in ISO 8601; {@code P2D} of WORKING_DAYS means working days. */
    public record ClockRuleView(
            String code, String name, String kind, String budget, String startsOn, String stopsOn, boolean mayPause) {}

    /** 类别视图: a restricted category opens no case. */
    public record CategoryView(String code, String name, boolean restricted, String playbook) {}

    /** 导则视图: measures in their order. */
    public record GuideView(
            String code,
            int version,
            List<TermView> measures,
            int photosAfter,
            int lookBackDays,
            List<ClockRuleView> clocks,
            @Nullable String vendor) {}

    /** 处置单位视图: {@code scope} is where it works. */
    public record UnitView(String code, String name, String scope) {}

    /** 移交对象视图: a one-way party takes the matter at once. */
    public record PartyView(String code, String name, boolean oneWay) {}
}
