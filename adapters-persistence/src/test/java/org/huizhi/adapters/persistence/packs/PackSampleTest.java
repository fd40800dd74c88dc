package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.junit.jupiter.api.Test;

/** Training logins and sample cases (PK20). */
class PackSampleTest {

    private static final String FILE = "sample.yaml";

    private static java.util.List<String> told(String from, String to) {
        return Copy.ofXuhui().change(FILE, from, to).told().asJava();
    }

    @Test
    void pk20_a_pack_does_without() {
        assertThat(Copy.ofXuhui().without(FILE).district().training()).isEmpty();
    }

    @Test
    void pk20_logins_stand_in_their_order_with_role_scope_and_unit() {
        var logins = Copy.ofXuhui().district().training().get().logins();

        assertThat(logins.keySet().take(3)).containsExactly("district", "street", "street2");
        assertThat(logins.get("unit2")).contains(Grant.forUnit(new UnitId("unit2"), new DivisionCode("310104003")));
        assertThat(logins.get("grid")).contains(Grant.of(Role.GRID_WORKER, new DivisionCode("310104003001")));
    }

    @Test
    void pk20_a_login_stands_once() {
        assertThat(told("login: street2", "login: street"))
                .containsExactly("pack.code-twice @ sample.yaml: logins[2].login = street");
    }

    @Test
    void pk20_a_login_acts_within_the_district() {
        assertThat(told("scope: \"310104004\"", "scope: \"310101004\""))
                .containsExactly("pack.outside-district @ sample.yaml: logins[2].scope = 310101004");
        assertThat(told("scope: \"310104004\"", "scope: \"310104999\""))
                .containsExactly("pack.not-one-of @ sample.yaml: logins[2].scope = 310104999");
    }

    @Test
    void pk20_a_role_is_one_the_library_knows() {
        assertThat(told("role: duty-officer", "role: duty-oficer"))
                .containsExactly("pack.not-one-of @ sample.yaml: logins[4].role = duty-oficer");
    }

    @Test
    void pk20_who_works_for_a_unit_says_which_and_nobody_else_does() {
        assertThat(told(", unit: unit2}", "}")).containsExactly("pack.key-missing @ sample.yaml: logins[7].unit");
        assertThat(told("unit: unit2}", "unit: unit3}"))
                .containsExactly("pack.not-one-of @ sample.yaml: logins[7].unit = unit3");
        assertThat(told("role: dispatcher, ", "role: dispatcher, unit: unit, "))
                .containsExactly("pack.unit-unasked @ sample.yaml: logins[5].unit = unit");
    }

    @Test
    void pk20_cases_happen_where_there_are_neighbourhoods() {
        assertThat(Copy.ofXuhui()
                        .append("territory.yaml", "  - {code: \"310104777\", name: 空街道}\n")
                        .change(
                                "shapes.yaml",
                                "spread: true",
                                "  - {code: \"310104777\", at: [31.15, 121.44]}\nspread: true")
                        .change(FILE, "home: \"310104003\"", "home: \"310104777\"")
                        .told())
                .containsExactly("pack.home-empty @ sample.yaml: home = 310104777");
    }

    @Test
    void pk20_a_story_is_of_a_category_that_opens_a_case_and_asks_for_no_photo() {
        assertThat(told("category: c0118", "category: c9999"))
                .containsExactly("pack.not-one-of @ sample.yaml: stories[2].category = c9999");
        assertThat(told("category: c0118", "category: \"2114\""))
                .containsExactly("pack.story-unfit @ sample.yaml: stories[2].category = 2114");
        assertThat(told("category: c0118", "category: \"2102\""))
                .containsExactly("pack.story-unfit @ sample.yaml: stories[2].category = 2102");
    }

    @Test
    void pk20_there_is_a_case_and_a_day_at_least() {
        assertThat(told("cases: 200", "cases: 0")).containsExactly("pack.out-of-range @ sample.yaml: cases = 0");
        assertThat(told("days: 30", "days: 0")).containsExactly("pack.out-of-range @ sample.yaml: days = 0");
    }
}
